import { addDays, instantAt } from '#calendar';
import { decideCourse, foldCourse, hasEnded, type Course, type CourseEvent } from '#courses';
import { isRefusal, type Instant, type LocalDate } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import { commandOf, type Step } from './course-story.ts';
import { ownStep } from './own-step.ts';

/** When the course is looked at each day; people act at noon. */
const looks = ['08:30', '12:01', '23:30'] as const;

/** What people do, by the day on which they do it. */
export type Diary = Readonly<Record<LocalDate, readonly Step[]>>;

/** A course in the pure domain, day by day until it has ended: what people do, and what it then does by itself. */
export const livedByItself = (
  programme: ProgrammeVersion,
  from: LocalDate,
  diary: Diary,
): readonly CourseEvent[] => {
  const events: CourseEvent[] = [];
  const give = ({ wish, differently }: Step, today: LocalDate): void => {
    const decision = decideCourse(commandOf({ wish, differently }, programme, today), foldCourse(events));
    if (isRefusal(decision)) throw new Error(`${today} ${wish.type}: ${decision.en}`);
    events.push(...decision);
  };
  for (let today = from; !ended(events); today = addDays(today, 1)) {
    if (today > addDays(from, 1_000)) throw new Error('The course never ends');
    for (const time of looks) {
      if (time === '12:01') for (const act of diary[today] ?? []) give(act, today);
      const now = instantAt(today, time);
      for (const own of dueIn(events, programme, now)) {
        const before = events.length;
        give(own, today);
        if (events.length === before) throw new Error(`${today}: ${own.wish.type} did nothing`);
      }
    }
  }
  return events;
};

const courseOf = (events: readonly CourseEvent[]): Course | undefined => {
  const course = foldCourse(events);
  return course.state === 'notReferred' ? undefined : course;
};

const ended = (events: readonly CourseEvent[]): boolean => {
  const course = courseOf(events);
  return course !== undefined && hasEnded(course);
};

/** One at a time: what is done may take away what was due beside it. */
function* dueIn(events: readonly CourseEvent[], programme: ProgrammeVersion, now: Instant) {
  for (;;) {
    const course = courseOf(events);
    const next = course && ownStep(course, programme, now);
    if (next === undefined) return;
    yield next;
  }
}
