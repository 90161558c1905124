import { describe, expect, it } from '@jest/globals';
import { onlyAllowed } from './log.ts';

describe('what a line of the log may hold', () => {
  it('leaves out every field that is not on the list', () => {
    expect(onlyAllowed({ tenant: 'nydansk', name: 'Asta Eksempel', note: 'hemmeligt' })).toEqual({
      tenant: 'nydansk',
    });
  });

  it('tells an error’s kind, code and place, and never its message', () => {
    const error = Object.assign(new Error('invalid input syntax: "Asta Eksempel\n    at home"'), {
      code: '22P02',
      cause: new TypeError('Asta Eksempel'),
    });
    const said = onlyAllowed({ error });
    expect(said).toMatchObject({ error: { kind: 'Error', code: '22P02', cause: { kind: 'TypeError' } } });
    expect(JSON.stringify(said)).not.toContain('Asta');
  });
});
