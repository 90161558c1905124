import type { LocalDate, SubjectId } from '#kernel';
import { foldMentor, mentorFacts, notApplied, type MentorFacts } from '#mentors';
import type { KnownMentor } from './import-ports.ts';

/**
 * What was so of a mentor on a day in the past. Places are not counted then: what others held that day is not asked,
 * only who holds a place when the import ends; `place` is the one that a confirmed match takes.
 */
export const mentorFactsThen =
  (mentors: ReadonlyMap<string, KnownMentor>, place: number) =>
  (mentor: SubjectId, on: LocalDate): MentorFacts => {
    const events = bySubject(mentors, mentor)?.events.filter(({ data }) => data.on <= on);
    return { ...mentorFacts(mentor, events ? foldMentor(events) : notApplied, [], on), freePlace: place };
  };

export const bySubject = (
  mentors: ReadonlyMap<string, KnownMentor>,
  subject: SubjectId,
): KnownMentor | undefined => [...mentors.values()].find((mentor) => mentor.subject === subject);

/** How many courses at a time he takes now. */
export const capacityOf = ({ events }: KnownMentor): number => {
  const mentor = foldMentor(events);
  return mentor.state === 'notApplied' ? 0 : (mentor.availability?.capacity ?? 0);
};
