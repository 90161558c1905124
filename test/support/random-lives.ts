import fc from 'fast-check';
import { addDays } from '#calendar';
import { decideCourse, evolve, notReferred } from '#courses';
import type { Course, CourseEvent, NotReferred } from '#courses';
import { isRefusal } from '#kernel';
import { bul, commandOf, gccp, labMentor, pift, retOgPligt } from './course-story.ts';
import { lawRuns } from './law-runs.ts';
import { randomSteps } from './random-steps.ts';

/** One command of a life that was accepted. */
export interface Seen {
  readonly before: Course | NotReferred;
  readonly after: Course | NotReferred;
  readonly decided: readonly CourseEvent[];
  readonly again: ReturnType<typeof decideCourse>;
  readonly command: ReturnType<typeof commandOf>;
}

/** A failing one is told in one line: its programme, the numbers that made it, and what happened. */
export interface Life extends fc.WithToStringMethod {
  readonly events: readonly CourseEvent[];
  readonly seen: readonly Seen[];
  readonly refusals: readonly { readonly refused: string; readonly da: string; readonly en: string }[];
}

/** A random life: each step is decided, recorded if accepted, and decided once more. */
const live = (programme: typeof bul, choices: readonly number[]): Life => {
  const events: CourseEvent[] = [];
  const seen: Seen[] = [];
  const refusals: Life['refusals'][number][] = [];
  let course: Course | NotReferred = notReferred;
  let today = '2026-01-05';
  for (const { step, days } of randomSteps(programme, choices, () => course)) {
    today = addDays(today, days);
    const command = commandOf(step(today), programme, today);
    const decision = decideCourse(command, course);
    if (isRefusal(decision)) {
      refusals.push(decision);
      continue;
    }
    const before = course;
    events.push(...decision);
    course = decision.reduce(evolve, course);
    seen.push({ before, after: course, decided: decision, again: decideCourse(command, course), command });
  }
  const told = `${programme.id} ${JSON.stringify(choices)}: ${events.map(({ type }) => type).join(' ')}`;
  return { events, seen, refusals, [fc.toStringMethod]: () => told };
};

/** More lives than these are lived anew for each law: memory would not hold them. */
const most = 500;

const remembered = new Map<string, Life>();

/** The laws share one seed, so that each life is lived once; a failing one names it. */
const remember = (programme: typeof bul, choices: readonly number[]): Life => {
  const key = JSON.stringify([programme.id, choices]);
  const life = remembered.get(key) ?? live(programme, choices);
  if (lawRuns(10) <= most) remembered.set(key, life);
  return life;
};

/** Lives of five programmes, voluntary and statutory, of up to 90 commands. */
export const lives = fc
  .tuple(
    fc.constantFrom(bul, pift, retOgPligt, labMentor, gccp),
    fc.array(fc.nat(), { minLength: 30, maxLength: 90, size: 'max' }),
  )
  .map(([programme, choices]) => remember(programme, choices));

const seed = Math.floor(Math.random() * 1_000_000);

/** Holds a law against random lives. */
export const always = (law: (life: Life) => void) => {
  fc.assert(fc.property(lives, law), { numRuns: lawRuns(10), seed });
};
