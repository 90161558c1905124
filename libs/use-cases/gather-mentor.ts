import type { MentorFacts } from '#courses';
import type { SubjectId } from '#kernel';
import { foldMentor, mentorFacts, type MentorEvent } from '#mentors';
import type { CommandPorts } from './command-ports.ts';

export interface GatheredMentor {
  readonly facts: MentorFacts;
  /** The lowest place that no course holds; beyond the capacity when all are taken. */
  readonly freePlace: number;
}

/** What a match needs to know of a mentor, by his own stream and the places that courses hold. */
export const gatherMentor = async (
  { store, claimsHeld }: CommandPorts,
  tenant: string,
  mentor: SubjectId,
): Promise<GatheredMentor> => {
  const [{ events }, held] = await Promise.all([
    store.load(tenant, `mentor-${mentor}`),
    claimsHeld(tenant, `mentor:${mentor}:place:`),
  ]);
  const taken = new Set(held.map((key) => Number(key.slice(key.lastIndexOf(':') + 1))));
  let freePlace = 1;
  while (taken.has(freePlace)) freePlace++;
  return { facts: mentorFacts(mentor, foldMentor(events as readonly MentorEvent[]), taken.size), freePlace };
};
