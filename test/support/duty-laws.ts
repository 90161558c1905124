import { isDeepStrictEqual } from 'node:util';
import { hasEnded, type Course, type NotReferred, type Obligation } from '#courses';
import { dutiesOf } from '#courses/duties';
import { stillOwes } from '#courses/obligations';
import { isEnd, isMoving } from '#courses/obligations/occasions-of';
import type { LocalDate } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { Life, Seen } from './random-lives.ts';

const nameOf = ({ rule, episode, ordinal, leg, due }: Obligation): string =>
  [rule, episode, ordinal, leg, due].join(':');

/** Half-way through an agreement: as far from its start as from its end. */
const isHalfWay = ({ duties }: ProgrammeVersion, rule: string): boolean =>
  duties.some(
    (duty) =>
      duty.rule === rule &&
      duty.kind === 'windows' &&
      duty.windows.some((window) => 'at' in window && window.at === 'mid'),
  );

/**
 * Counted anew when its date moves: a silence with each contact, an end and the middle with each extension, the questions after a
 * graduation with the day of it, the day of archiving with the day on which the last question was settled. A check of the
 * dose is no window that anyone owes: it is asked as long as its agreement holds.
 */
const isCountedAnew = ({ anchor, rule }: Obligation, programme: ProgrammeVersion): boolean =>
  isMoving(anchor.name) ||
  isEnd(anchor.name) ||
  anchor.name === 'graduated' ||
  rule === 'afterClosure' ||
  rule === 'doseCheck' ||
  isHalfWay(programme, rule);

/** A step of a life, and what was owed before and after it, by name. */
interface Owing extends Seen {
  readonly owed: Owed;
  readonly owedAfter: Owed;
}

type Owed = ReadonlyMap<string, Obligation>;

/** By name. */
const owedBy = (course: Course | NotReferred, circumstances: Parameters<typeof dutiesOf>[0]): Owed =>
  course.state === 'notReferred'
    ? new Map()
    : new Map(dutiesOf(circumstances, course).map((window) => [nameOf(window), window]));

/** Counted once for each step: what one leaves is what the next one finds. */
const counted = ({ seen }: Life): readonly Owing[] => {
  let owed: Owed | undefined;
  return seen.map((step) => {
    const before = owed ?? owedBy(step.before, step.command);
    const { command, programme } = step;
    const after = step.after === step.before ? before : owedBy(step.after, { ...command, programme });
    owed = after;
    return { ...step, owed: before, owedAfter: after };
  });
};

const remembered = new WeakMap<Life, readonly Owing[]>();

/** A law of the steps of a life: they are counted once for all laws. */
const ofSteps =
  (law: (step: Owing) => readonly string[]) =>
  (life: Life): readonly string[] => {
    const steps = remembered.get(life) ?? counted(life);
    remembered.set(life, steps);
    return steps.flatMap(law);
  };

const steady = (windows: Owed, { programme }: Seen['command']): readonly (readonly [string, Obligation])[] =>
  [...windows].filter(([, window]) => !isCountedAnew(window, programme));

/** What was done away with before its day was never due. */
const wasDue = ({ due, status, settledOn }: Obligation, today: LocalDate): boolean =>
  due <= today && !(status === 'suppressed' && settledOn !== null && settledOn < due);

/** The steps that nobody has been told of, with the window each is about. */
const ahead = (owed: Owed, { ledger }: Course) =>
  [...owed].flatMap(([name, { status, steps }]) =>
    steps
      .filter(({ identity }) => ledger.steps[identity] === undefined)
      .map((step) => ({ name, status, step })),
  );

/** What holds of every life, by what is owed in it. */
export const dutyLaws = {
  'a window that was once due stays, whatever happens to the course': ofSteps(
    ({ owed, owedAfter, command }) =>
      steady(owed, command)
        .filter(([name, window]) => wasDue(window, command.today) && !owedAfter.has(name))
        .map(([name]) => `${command.type}: ${name}`),
  ),

  'what was missed stays missed, unless somebody gives a reason': ofSteps(({ owed, owedAfter, command }) =>
    steady(owed, command)
      .filter(([, { status }]) => status === 'missed')
      .map(([name]) => ({ name, status: owedAfter.get(name)?.status }))
      .filter(({ status }) => status !== 'missed' && status !== 'exempted')
      .map(({ name, status }) => `${command.type}: ${name} is ${status ?? 'gone'}`),
  ),

  'an open course always has something that is still to be done': ofSteps(({ after, owedAfter, command }) => {
    const isOver = after.state === 'notReferred' || hasEnded(after);
    const has = [...owedAfter.values()].some(({ status }) => status === 'open');
    return isOver || has ? [] : [`${command.type}: ${after.state}`];
  }),

  'a course that still owes what it owed need not be counted again': ofSteps(
    ({ before, after, owed, owedAfter, command }) => {
      if (before.state === 'notReferred' || after.state === 'notReferred' || !stillOwes(before, after))
        return [];
      const same = isDeepStrictEqual(ahead(owed, after), ahead(owedAfter, after));
      return same ? [] : [`${command.type} on ${command.today}`];
    },
  ),
};
