import { bug } from '#kernel';
import type { Course, NotReferred } from './course.ts';
import type { CourseEvent } from './events.ts';
import type { Known } from './known.ts';
import type { Ledger } from './ledger.ts';

type Story = Course | NotReferred;

/** What an event makes of a course. */
type Step<E extends CourseEvent> = (course: Story, event: E) => Story;

/** One step for each of these events. All phases together must cover every event, or `evolve.ts` does not compile. */
export type Evolution<Type extends CourseEvent['type'] = CourseEvent['type']> = {
  readonly [T in Type]: Step<Extract<CourseEvent, { type: T }>>;
};

export type CourseIn<State extends Course['state']> = Extract<Course, { state: State }>;

/** A step that can only be taken from these states; from another one the history is impossible. */
export const from =
  <State extends Course['state'], E extends CourseEvent>(
    states: readonly State[],
    next: (course: CourseIn<State>, data: E['data']) => Story,
  ): Step<E> =>
  (course, event) =>
    isIn(course, states) ? next(course, event.data) : bug(`${event.type} in state ${course.state}`);

const isIn = <State extends Course['state']>(
  course: Story,
  states: readonly State[],
): course is CourseIn<State> => states.some((state) => state === course.state);

/** A step that any course may take, whatever its state, and that keeps it there. */
export const fromAny =
  <E extends CourseEvent>(next: (course: Known, data: E['data']) => Partial<Known>): Step<E> =>
  (course, event) =>
    course.state === 'notReferred'
      ? bug(`${event.type} before the referral`)
      : { ...course, ...next(course, event.data) };

/** A step that only writes in the ledger. */
export const inLedger = <E extends CourseEvent>(
  next: (ledger: Ledger, data: E['data'], course: Known) => Partial<Ledger>,
): Step<E> =>
  fromAny((course, data: E['data']) => ({
    ledger: { ...course.ledger, ...next(course.ledger, data, course) },
  }));
