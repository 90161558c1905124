import { createCalendar, noonOf } from '#calendar';
import { isRefusal, type Decision, type LocalDate } from '#kernel';
import { decideMentor, foldMentor } from '#mentors';
import type { Mentor, MentorCircumstances, MentorCommand, MentorEvent, NotApplied } from '#mentors';
import { trainingModules } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';

const { catalogue } = loadCatalogue();
const calendar = createCalendar();

type Wished<C extends MentorCommand> = C extends MentorCommand ? Omit<C, keyof MentorCircumstances> : never;

/** A command to a mentor, without the circumstances. */
export type MentorWish = Wished<MentorCommand>;

/** A wish and what is special about its circumstances. */
export interface MentorStep {
  readonly wish: MentorWish;
  readonly differently: Partial<MentorCircumstances>;
}

/** A Monday. */
const firstDay: LocalDate = '2026-03-02';

/** The same wish on that day. */
export const mentorOn = (today: LocalDate, { wish, differently }: MentorStep): MentorStep => ({
  wish,
  differently: { ...differently, on: today, today, now: noonOf(today) },
});

/** The same wish, told today about an earlier day. */
export const mentorAbout = (on: LocalDate, { wish, differently }: MentorStep): MentorStep => ({
  wish,
  differently: { ...differently, on },
});

/** What the catalogue that comes with the code makes of it, on the first day when nothing else is said. */
export const mentorDecision = (
  { wish, differently }: MentorStep,
  mentor: Mentor | NotApplied,
): Decision<MentorEvent> =>
  decideMentor(
    {
      ...{ on: firstDay, today: firstDay, now: noonOf(firstDay), known: [] },
      ...{ modules: trainingModules(catalogue), corps: catalogue.mentorCorps, calendar },
      ...differently,
      ...wish,
    },
    mentor,
  );

/** The events of steps that are all allowed. */
export const mentorTold = (...steps: readonly MentorStep[]): readonly MentorEvent[] =>
  steps.reduce<readonly MentorEvent[]>((events, step) => {
    const decision = mentorDecision(step, foldMentor(events));
    if (isRefusal(decision)) throw new Error(`${step.wish.type} was refused: ${decision.en}`);
    return [...events, ...decision];
  }, []);

/** A mentor after these steps. */
export const mentorAfter = (...steps: readonly MentorStep[]): Mentor => {
  const mentor = foldMentor(mentorTold(...steps));
  if (mentor.state === 'notApplied') throw new Error('Nobody has applied');
  return mentor;
};
