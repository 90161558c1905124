import type { LocalDate, SubjectId } from '#kernel';
import { foldMentor, mentorFacts, type MentorFacts } from '#mentors';
import type { CommandPorts } from './command-ports.ts';
import { mentorHistory } from './known-history.ts';

/** What a match needs to know of a mentor on a day, by his own stream and the places that courses hold. */
export const gatherMentor = async (
  { store, claimsHeld }: CommandPorts,
  tenant: string,
  mentor: SubjectId,
  on: LocalDate,
): Promise<MentorFacts> => {
  const [{ events }, held] = await Promise.all([
    store.load(tenant, `mentor-${mentor}`),
    claimsHeld(tenant, `mentor:${mentor}:place:`),
  ]);
  const taken = held.map((key) => Number(key.slice(key.lastIndexOf(':') + 1)));
  return mentorFacts(mentor, foldMentor(mentorHistory(events)), taken, on);
};
