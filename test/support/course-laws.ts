import { isDeepStrictEqual } from 'node:util';
import { claimsOf, decideCourse, evolve, hasEnded, notReferred, phaseOf } from '#courses';
import type { Course, CourseEvent, NotReferred } from '#courses';
import { targetsOf } from '#courses/leads-to';
import { courseLifecycle } from '#courses/lifecycle';
import { isRefusal } from '#kernel';
import type { Life, Seen } from './random-lives.ts';

/** The table without its types: every state by every command is more than TypeScript will tell apart. */
const rows: Readonly<Record<string, Readonly<Record<string, object>>>> = courseLifecycle;

const isMatched = (course: Course | NotReferred): boolean => 'match' in course && course.match !== null;
const isOpen = (course: Course | NotReferred): boolean =>
  course.state !== 'notReferred' && phaseOf[course.state] !== 'after';
const heldBy = (course: Course | NotReferred): number => Number(isMatched(course)) + Number(isOpen(course));

/** As the store gives them back. */
const stored = (events: readonly CourseEvent[]): readonly CourseEvent[] =>
  JSON.parse(JSON.stringify(events)) as CourseEvent[];

const fold = (events: readonly CourseEvent[], from: Course | NotReferred): Course | NotReferred =>
  stored(events).reduce(evolve, from);

/** A law of single steps: it finds those that break it. */
const eachStep =
  (breaks: (step: Seen) => boolean) =>
  ({ seen }: Life): readonly string[] =>
    seen
      .filter(breaks)
      .map(
        ({ command, before, after }) => `${command.type} on ${command.on}: ${before.state} → ${after.state}`,
      );

/** What holds of every life, by what is decided and recorded in it. */
export const courseLaws = {
  'deciding the same twice records nothing the second time': eachStep(
    ({ again }) => !isRefusal(again) && again.length > 0,
  ),

  'deciding anew from what was stored decides the same, and comes to the same course': (life: Life) => {
    let course = fold(life.begun.events, notReferred);
    return eachStep(({ command, decided, after }) => {
      const again = decideCourse(command, course);
      course = fold(decided, course);
      return !isDeepStrictEqual(again, decided) || !isDeepStrictEqual(course, after);
    })(life);
  },

  'a decider leads only to the states that the table declares': eachStep(
    ({ before, after, command }) =>
      before.state !== after.state &&
      !targetsOf(rows[before.state]?.[command.type] ?? {}).some((target) => target === after.state),
  ),

  'transitions, the last act and the ledger never go back': eachStep(
    ({ before, after }) =>
      before.state !== 'notReferred' &&
      (after.state === 'notReferred' ||
        after.lastTransitionOn < before.lastTransitionOn ||
        after.lastActOn < before.lastActOn ||
        after.ledger.contacts.length < before.ledger.contacts.length ||
        after.ledger.missed.length < before.ledger.missed.length ||
        after.episode < before.episode),
  ),

  'claims are taken once, given back by their holder, and none outlives its course': (life: Life) => {
    const held = new Set(claimsOf('a', notReferred, life.begun.events).take.map(({ key }) => key));
    return eachStep(({ before, after, decided }) => {
      const { take, release } = claimsOf('a', before, decided);
      const givenBack = release.every((key) => held.delete(key));
      const free = take.every(({ key, owner }) => owner === 'course-a' && !held.has(key));
      for (const { key } of take) held.add(key);
      return !givenBack || !free || held.size !== heldBy(after);
    })(life);
  },

  'a whole history in one append claims what is held at its end': ({ events, begun, seen }: Life) => {
    const { take, release } = claimsOf('a', notReferred, events);
    const held = heldBy(seen.at(-1)?.after ?? begun.course);
    return take.length === held && release.length === 0 ? [] : [{ take, release }];
  },

  'an ended course counts from nothing': eachStep(
    ({ after }) =>
      after.state !== 'notReferred' &&
      hasEnded(after) &&
      after.occasions.some(({ endedOn }) => endedOn === null),
  ),

  'a refusal has all its words': ({ refusals }: Life) =>
    refusals.filter(({ da, en }) => /[{}]|undefined|null|object/.test(`${da} ${en}`)),
};
