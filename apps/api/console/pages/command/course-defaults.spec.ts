import { describe, expect, it } from '@jest/globals';
import { formOf } from '#use-cases/form-view';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import { pageOf } from '#test/support/course-page';
import { bul, type Step } from '#test/support/course-story';
import { pathOf, raiseConcern, scheduleMeeting } from '#test/support/course-steps';
import type { Typed } from '../../forms/typed.ts';
import { withDefaults } from './course-defaults.ts';

const { catalogue } = loadCatalogue();

/** How a form stands when the link says this of it. */
const filledIn = (
  action: keyof typeof courseEndpoints,
  steps: readonly Step[],
  today: string,
  typed: Typed,
): Typed => {
  const { view } = pageOf(bul, steps, { today });
  return withDefaults(formOf(courseEndpoints[action].Body), {
    ...{ action, view, catalogue, typed, migration: null, role: 'coordinator', me: 'c' },
    colleagues: { caseworkers: [], coordinators: [] },
  });
};

describe('a form that a duty leads to', () => {
  it('is about the concern of that duty (6.2/concern)', () => {
    const twice = [
      ...pathOf(bul).active,
      raiseConcern(),
      raiseConcern({ concern: 'concern-2', kind: 'boundaries' }),
    ];
    const about = (ordinal: string) =>
      filledIn('TriageConcern', twice, '2026-03-02', { rule: 'concern', ordinal, leg: 'coordinator' });
    expect(about('1')).toMatchObject({ concern: 'concern-1' });
    expect(about('2')).toMatchObject({ concern: 'concern-2' });
  });

  it('is about the only concern that waits, where no duty is named, and about none of several', () => {
    const once = [...pathOf(bul).active, raiseConcern()];
    expect(filledIn('TriageConcern', once, '2026-03-02', {})).toMatchObject({ concern: 'concern-1' });
    const twice = [...once, raiseConcern({ concern: 'concern-2' })];
    expect(filledIn('TriageConcern', twice, '2026-03-02', {})).not.toHaveProperty('concern');
  });

  it('tells what became of a meeting on the day of the meeting (6.2/appointment)', () => {
    const arranged = [...pathOf(bul).active, scheduleMeeting()];
    const meeting = { rule: 'appointment', ordinal: '1', leg: 'mentor' };
    for (const action of ['LogContact', 'RecordNoShow'] as const) {
      expect(filledIn(action, arranged, '2026-03-12', meeting)).toMatchObject({ on: '2026-03-12' });
      expect(filledIn(action, arranged, '2026-03-12', {})).not.toHaveProperty('on');
    }
  });

  it('closes as planned what is about to end (6.1/end-warning)', () => {
    const warned = { rule: 'endWarning', ordinal: '1', leg: 'coordinator' };
    const { active } = pathOf(bul);
    expect(filledIn('StartClosure', active, '2026-08-17', warned)).toMatchObject({ kind: 'planned' });
    expect(filledIn('StartClosure', active, '2026-08-17', {})).not.toHaveProperty('kind');
  });
});
