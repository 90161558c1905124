import { describe, expect, it } from '@jest/globals';
import { onlyAllowed } from './log.ts';

const canary = 'Asta Eksempel';

describe('what a line of the log may hold', () => {
  it('leaves out every field that is not on the list', () => {
    expect(onlyAllowed({ tenant: 'nydansk', name: 'Asta', note: 'hemmeligt', body: { any: 1 } })).toEqual({
      tenant: 'nydansk',
    });
  });

  it('tells an error’s kind, code and place, and never its message', () => {
    const error = Object.assign(new Error(`invalid input syntax: "${canary}\n    at home"`), {
      code: '22P02',
      detail: canary,
      cause: new TypeError(canary),
    });
    const said = onlyAllowed({ error });
    expect(said).toMatchObject({ error: { kind: 'Error', code: '22P02', cause: { kind: 'TypeError' } } });
    expect(JSON.stringify(said)).not.toMatch(/Asta|home/);
  });

  it('tells no code that is a sentence', () => {
    expect(
      JSON.stringify(onlyAllowed({ error: Object.assign(new Error('no'), { code: canary }) })),
    ).not.toMatch(/Asta/);
  });

  it.each(
    'correlationId tenant courseId workflowId stream messageId step part projection version alarm outcome method route why status ms courses attributes'.split(
      ' ',
    ),
  )('lets nothing said by a person into %s', (field) => {
    const said = onlyAllowed({ [field]: field === 'courses' || field === 'attributes' ? [canary] : canary });
    expect(JSON.stringify(said)).not.toMatch(/Asta/);
  });

  it('keeps what it takes to follow one wish through all processes', () => {
    const line = {
      correlationId: '0d5f9f4e-0b67-4a59-9a8f-6f3cbb6ad1a5',
      tenant: 'nydansk',
      courseId: '6b0f3f1e-0b67-4a59-9a8f-6f3cbb6ad1a5',
      method: 'POST',
      route: '/courses/:id/accept-match',
      status: 200,
      ms: 12,
    };
    expect(onlyAllowed(line)).toEqual(line);
  });
});
