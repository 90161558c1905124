import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { WorklistView } from '#use-cases/queries/list-worklist';
import { rendered } from '#test/support/rendered';
import { textOf } from '#test/support/whole-page';
import { Worklist } from './worklist.tsx';

type Line = WorklistView['entries'][number];

const line = {
  ...{ course: 'course-1', number: 'F-1001', phase: 'followUp', rule: 'followUp' },
  ...{ episode: 1, ordinal: '3', leg: 'mentor', dueRolled: '2026-08-04', workingDays: -2 },
  what: { da: 'Ring til mentor', en: 'Call the mentor' },
} as unknown as Line;

const page = (entries: readonly Line[], more: object = {}) => {
  const counts = { overdue: 1, today: 0, coming: 2, later: 4 };
  return rendered(
    'en',
    h(Worklist, {
      view: { whose: 'team', entries, next: null, at: '2026-08-06', counts },
      ...{ asked: {}, reach: ['mine', 'team'], beside: [], next: undefined, ...more },
    }),
  );
};

describe('the worklist', () => {
  it('says what is to be done by when, and leads to it', () => {
    const html = page([line]);
    expect(textOf(html)).toMatch(
      /4 Aug 2026 .*F-1001 .*Follow-up .*Call the mentor .*Do it in course F-1001/,
    );
    expect(html).toContain('href="/console/courses/course-1/do/complete-follow-up?rule=followUp&amp;');
  });

  it('counts the lines that it shows, each thing to do once', () => {
    expect(textOf(page([line, { ...line, leg: 'mentee' }]))).toContain('Showing 1 line.');
  });

  it('says what comes next where there is nothing to do', () => {
    expect(textOf(page([], { next: line }))).toMatch(
      /nothing to do here now\. The next comes on .*Call the mentor/,
    );
  });

  it('lets each link carry how it was filtered, but not which of its pages it was', () => {
    const html = page([line], { asked: { when: 'later', after: 'a-cursor' }, beside: ['ExemptWindows'] });
    expect(html).toMatch(/complete-follow-up\?[^"]*&amp;came-from=when%3Dlater"/);
    expect(html).toContain('/console/do/exempt-windows?whose=team&amp;came-from=when%3Dlater"');
    expect(html).toContain('<input type="hidden" name="came-from" value="when=later"/>');
    expect(page([line])).not.toContain('came-from');
  });

  it('fetches again what one looks at, when there are news', () => {
    const html = page([line], { asked: { when: 'later', after: 'a-cursor' } });
    expect(html).toMatch(
      /hx-get="\/console\/worklist\?when=later&amp;after=a-cursor" hx-trigger="news from:body [^>]* hx-swap="outerMorph"/,
    );
  });

  it('lets one choose courses to exempt from a deadline, each line for itself', () => {
    const lines = [line, { ...line, ordinal: '4', dueRolled: '2026-09-01' }];
    const html = page(lines, { beside: ['ExemptWindows'], asked: { rule: 'followUp' } });
    const ids = [...html.matchAll(/type="checkbox" id="([^"]+)" name="courses" value="course-1"/g)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(2);
    expect(html).toContain('<input type="hidden" name="rule" value="followUp"/>');
    expect(html).toContain('Choose course F-1001');
    expect(page(lines)).not.toContain('type="checkbox"');
  });
});
