import { describe, expect, it } from '@jest/globals';
import { evolve } from '#courses';
import type { Course } from '#courses';
import { stillOwes } from '#courses/obligations';
import { at, bul, storyOf } from '#test/support/course-story';
import type { Step } from '#test/support/course-story';
import { itself, logContact, pathOf, recordNoShow } from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);

/** What another step makes of what is owed. */
const owesTheSame = (history: readonly Step[], step: Step): boolean => {
  const { course, events } = given(history);
  const [event] = given(history, step).events.slice(events.length);
  if (event === undefined) throw new Error('the step changed nothing');
  return stillOwes(course as Course, evolve(course, event) as Course);
};

const reminder = at(
  '2026-03-16',
  itself({ type: 'IssueReminder', identity: 'contactLogSilence:1:2026-03-02:mentor:remind-1:2026-03-16' }),
);

describe('what a course owes', () => {
  it('is what it was when somebody has been told of it', () => {
    expect(owesTheSame(path.active, reminder)).toBe(true);
  });
  it('is counted again after anything else', () => {
    expect(owesTheSame(path.active, at('2026-03-10', logContact()))).toBe(false);
  });
  it('is counted again after every step where somebody did not come: the kind word is done by being told', () => {
    expect(owesTheSame([...path.active, at('2026-03-10', recordNoShow())], reminder)).toBe(false);
  });
});
