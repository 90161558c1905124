import fc from 'fast-check';
import { addDays, addMonths, earlierOf } from '#calendar';
import { decideCourse, evolve } from '#courses';
import type { Course, CourseEvent, NotReferred } from '#courses';
import { isRefusal } from '#kernel';
import { draftAgreement, pathOf, terms } from './course-steps.ts';
import { bul, commandOf, programmeOf, type Step, tell, type Told } from './course-story.ts';
import { randomSteps } from './random-steps.ts';

/** One command of a life that was accepted. */
export interface Seen {
  readonly before: Course | NotReferred;
  readonly after: Course | NotReferred;
  readonly decided: readonly CourseEvent[];
  readonly again: ReturnType<typeof decideCourse>;
  readonly command: ReturnType<typeof commandOf>;
  /** Which holds after it. */
  readonly programme: typeof bul;
}

/** A failing one is told in one line: its programme, where it began, the numbers that made it, and what happened. */
export interface Life extends fc.WithToStringMethod {
  /** How far it had come before anything random happened: nowhere in three of ten. */
  readonly begun: Told;
  /** All of them, from the referral on. */
  readonly events: readonly CourseEvent[];
  readonly seen: readonly Seen[];
  readonly refusals: readonly { readonly refused: string; readonly da: string; readonly en: string }[];
}

const beginnings = ['waiting', 'prepared', 'active', 'active', 'paused', 'rematching', 'closed'] as const;

/** No longer than the programme lasts. */
const fitting = (step: Step, { durationMonths }: typeof bul): Step => {
  const longest = addMonths(terms.start, durationMonths.max.value);
  return step.wish.type === 'DraftAgreement'
    ? draftAgreement({ terms: { ...terms, end: earlierOf(terms.end, longest) } })
    : step;
};

const beginningsOf = (programme: typeof bul) => {
  const path = pathOf(programme);
  const none = { programme, from: 'nothing', begun: tell(programme, []) };
  const some = beginnings.map((from) => ({
    programme,
    from,
    begun: tell(
      programme,
      path[from].map((step) => fitting(step, programme)),
    ),
  }));
  return [none, none, none, ...some];
};

type Beginning = ReturnType<typeof beginningsOf>[number];

const pinnedBy = (course: Course | NotReferred): typeof bul | undefined =>
  course.state === 'notReferred' ? undefined : programmeOf(course.programme.id, course.programme.version);

/** A random life: each step is decided, recorded if accepted, and decided once more. */
const live = ({ programme, from, begun }: Beginning, choices: readonly number[]): Life => {
  const events: CourseEvent[] = [...begun.events];
  const seen: Seen[] = [];
  const refusals: Life['refusals'][number][] = [];
  let { course, today } = begun;
  for (const { move, days } of randomSteps(programme, choices, () => course)) {
    today = addDays(today, days);
    const step = move(today, course);
    if (step === undefined) continue;
    const command = commandOf(step, pinnedBy(course) ?? programme, today);
    const decision = decideCourse(command, course);
    if (isRefusal(decision)) {
      refusals.push(decision);
      continue;
    }
    const before = course;
    events.push(...decision);
    course = decision.reduce(evolve, course);
    const again = decideCourse(command, course);
    seen.push({
      before,
      after: course,
      decided: decision,
      again,
      command,
      programme: pinnedBy(course) ?? programme,
    });
  }
  const told = () =>
    `${programme.id} from ${from} ${JSON.stringify(choices)}: ${events.map(({ type }) => type).join(' ')}`;
  return { begun, events, seen, refusals, [fc.toStringMethod]: told };
};

/** Lives of these programmes, of 20 to 60 wishes; about two of three are granted. */
export const livesOf = (...programmes: readonly (typeof bul)[]): fc.Arbitrary<Life> =>
  fc
    .tuple(
      fc.constantFrom(...programmes.flatMap(beginningsOf)),
      // Without bias: most of what is near a bound means the first move of each state.
      fc.array(fc.noBias(fc.nat()), { minLength: 20, maxLength: 60, size: 'max' }),
    )
    .map(([beginning, choices]) => live(beginning, choices));
