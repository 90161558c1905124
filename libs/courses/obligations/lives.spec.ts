import { describe, expect, it } from '@jest/globals';
import { hasEnded, type Course, type NotReferred, type Obligation } from '#courses';
import { always, type Seen } from '#test/support/random-lives';
import { dutiesOf } from '../duties.ts';
import { isEnd, isMoving } from './occasions-of.ts';

const owed = (course: Course | NotReferred, { command }: Seen): readonly Obligation[] =>
  course.state === 'notReferred' ? [] : dutiesOf(command, course);

const nameOf = ({ rule, episode, ordinal, leg, due }: Obligation): string =>
  [rule, episode, ordinal, leg, due].join(':');

/**
 * Counted anew when its date moves: a silence with each contact, an end with each extension, the questions after a
 * graduation with the day of it. A check of the dose is no window that anyone owes: it is asked as long as its agreement
 * holds.
 */
const isCountedAnew = ({ anchor, rule }: Obligation): boolean =>
  isMoving(anchor.name) || isEnd(anchor.name) || anchor.name === 'graduated' || rule === 'doseCheck';

describe('in every life', () => {
  it('a window that was once due stays, whatever happens to the course', () => {
    always(({ seen }) => {
      for (const step of seen) {
        const after = new Set(owed(step.after, step).map(nameOf));
        const gone = owed(step.before, step).filter(
          (window) =>
            window.due <= step.command.today && !isCountedAnew(window) && !after.has(nameOf(window)),
        );
        expect(gone.map((window) => `${step.command.type}: ${nameOf(window)}`)).toEqual([]);
      }
    });
  });

  it('what was missed stays missed, unless somebody gives a reason', () => {
    always(({ seen }) => {
      for (const step of seen) {
        const after = new Map(owed(step.after, step).map((window) => [nameOf(window), window.status]));
        const changed = owed(step.before, step)
          .filter((window) => window.status === 'missed' && !isCountedAnew(window))
          .map((window) => after.get(nameOf(window)))
          .filter((status) => status !== 'missed' && status !== 'exempted');
        expect(changed).toEqual([]);
      }
    });
  });

  it('an open course always has something that is still to be done', () => {
    always(({ seen }) => {
      for (const step of seen) {
        const { after } = step;
        if (after.state === 'notReferred' || hasEnded(after)) continue;
        const open = owed(after, step).filter(({ status }) => status === 'open');
        expect(open.length === 0 ? after.state : 'has').toBe('has');
      }
    });
  });
});
