import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { DisposalView } from '#use-cases/queries/list-disposal';
import { rendered } from '#test/support/rendered';
import { textOf } from '#test/support/whole-page';
import { Disposal } from './disposal.tsx';

const view: DisposalView = {
  ...{ until: '2027-03-31', count: 1, next: null },
  entries: [
    {
      ...{ course: 'course-1', number: 'F-1001', state: 'archived', programme: 'bul' },
      ...{ municipality: 'Søby', keptFrom: '2026-03-02' },
      due: [{ dataClass: 'identity', due: '2027-03-02' }],
    },
  ],
};

describe('the list of what is to be disposed of (6.2/disposal)', () => {
  const page = (mayDispose: boolean, shown = view) =>
    rendered('en', h(Disposal, { view: shown, next: null, mayDispose }));

  it('says what falls due in which course, and by when', () => {
    const text = textOf(page(false));
    expect(text).toContain('By Wednesday 31 March 2027 data in 1 course are to be disposed of.');
    expect(text).toContain('Who it is from 2 Mar 2027');
  });

  it('leads him to the form who may dispose of it, and no one else', () => {
    const form = 'href="/console/courses/course-1/do/execute-disposal"';
    expect(page(true)).toContain(form);
    expect(page(false)).not.toContain(form);
  });

  it('says so where there is nothing', () => {
    expect(page(true, { ...view, count: 0, entries: [] })).toContain('nothing to dispose of');
  });
});
