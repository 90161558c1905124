import { expect } from '@jest/globals';
import { createCalendar, noonOf } from '#calendar';
import { decideCourse, foldCourse } from '#courses';
import type { Circumstances, Course, CourseCommand, CourseEvent, NotReferred } from '#courses';
import { isRefusal } from '#kernel';
import type { Decision, LocalDate, Role } from '#kernel';
import { programmeVersion } from '#programmes';
import type { ProgrammeVersion } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';

const { catalogue } = loadCatalogue();
export const instruments = catalogue.instruments;

/** One of the catalogue's own versions. */
export const programmeOf = (id: string, version: string): ProgrammeVersion => {
  const found = programmeVersion(catalogue, id, version);
  if (found === undefined) throw new Error(`no ${id}@${version} in the catalogue`);
  return found;
};

export const bul = programmeOf('bul', '2018');
export const pift = programmeOf('pift', '2016');
export const retOgPligt = programmeOf('ret-og-pligt', '2014');
export const labMentor = programmeOf('lab-mentor', '2020');
export const gccp = programmeOf('gccp', '2015');

type Wished<C extends CourseCommand> = C extends CourseCommand ? Omit<C, keyof Circumstances> : never;

/** A command without the circumstances. */
export type Wish = Wished<CourseCommand>;

/** A wish and what is special about its circumstances. */
export interface Step {
  readonly wish: Wish;
  readonly differently: Partial<Circumstances>;
}

export const step = (wish: Wish, differently: Partial<Circumstances> = {}): Step => ({ wish, differently });

/** The same step, by someone in that role. */
export const by = (role: Role, { wish, differently }: Step): Step =>
  step(wish, { ...differently, role, actor: role === 'system' ? 'system:course' : role });

/** The same step, on that day. */
export const at = (today: LocalDate, { wish, differently }: Step): Step =>
  step(wish, { ...differently, on: today, today, now: noonOf(today) });

/** The same step, told about an earlier day. */
export const about = (on: LocalDate, { wish, differently }: Step): Step => step(wish, { ...differently, on });

const calendar = createCalendar();

/** A command in ordinary circumstances: today, by the coordinator. */
export const commandOf = (
  { wish, differently }: Step,
  programme: ProgrammeVersion,
  today: LocalDate,
): CourseCommand => ({
  on: today,
  today,
  now: noonOf(today),
  actor: 'coordinator',
  role: 'coordinator',
  courseId: 'a-course',
  programme,
  rules: catalogue.legalRules,
  instruments: catalogue.instruments,
  calendar,
  ...differently,
  ...wish,
});

/** The first Monday of March: a day without a holiday near. */
const firstDay: LocalDate = '2026-03-02';

export interface Told {
  readonly events: readonly CourseEvent[];
  readonly course: Course | NotReferred;
  readonly today: LocalDate;
}

/** What the steps have come to; a step that is refused is a mistake in the test. */
export const tell = (programme: ProgrammeVersion, steps: readonly Step[]): Told =>
  steps.reduce<Told>(
    ({ events, course, today }, next) => {
      const command = commandOf(next, programme, next.differently.today ?? today);
      const decision = decideCourse(command, course);
      if (isRefusal(decision)) throw new Error(`${command.type} was refused: ${decision.en}`);
      const told = [...events, ...decision];
      return { events: told, course: foldCourse(told), today: command.today };
    },
    { events: [], course: foldCourse([]), today: firstDay },
  );

type Expected =
  | CourseEvent['type']
  | { readonly type: CourseEvent['type']; readonly data: object; readonly texts?: object };

/** A sentence about a course of this programme: history, wish, outcome. */
export const storyOf = (programme: ProgrammeVersion) => ({
  given: (...steps: readonly (Step | readonly Step[])[]) => {
    const told = tell(programme, steps.flat());
    return {
      course: told.course,
      events: told.events,
      when: (next: Step) =>
        outcome(
          decideCourse(commandOf(next, programme, next.differently.today ?? told.today), told.course),
          told,
        ),
    };
  },
});

const outcome = (decision: Decision<CourseEvent>, { events, course }: Told) => ({
  /** These events and no others, in this order; of data only what is named is compared. */
  records: (...expected: readonly Expected[]): void => {
    if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}: ${decision.en}`);
    expect(decision).toMatchObject(
      expected.map((event) => (typeof event === 'string' ? { type: event } : event)),
    );
  },
  refuses: (code: string): void => {
    expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
  },
  changesNothing: (): void => {
    expect(decision).toEqual([]);
  },
  leadsTo: (state: Course['state']): void => {
    if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}: ${decision.en}`);
    expect([course.state, foldCourse([...events, ...decision]).state]).toEqual([course.state, state]);
  },
});
