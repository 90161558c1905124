import { localDateOf } from '#calendar';
import type { Course } from '#courses';
import type { Instant } from '#kernel';
import { choiceOf, type Candidate, type Choice } from '#matching';
import type { MentorFacts } from '#mentors';
import type { CommandPorts } from '../command-ports.ts';
import { fieldAround } from './field-around.ts';

interface Proposal {
  readonly tenant: string;
  readonly courseId: string;
  readonly course: Course;
  readonly now: Instant;
  /** As the mentor's own stream has it. */
  readonly mentor: MentorFacts;
}

/**
 * How a proposal looks among all that could be made now. The course and its mentor are as their streams have them, the
 * others as the read models do, which may be a moment behind. Null while there are none: nobody is kept from proposing.
 */
export const gatherChoice = async (
  ports: CommandPorts,
  { tenant, courseId, course, now, mentor }: Proposal,
): Promise<Choice | null> => {
  const ground = await ports.matchGround(tenant);
  const around = ground && fieldAround(ports, ground, { courseId, course, now });
  if (!around) return null;
  const { field, seeker } = around;
  const known = field.candidates.find(({ facts }) => facts.mentor === mentor.mentor);
  const asked: Candidate = {
    ...(known ?? { ...nothingTold, idleSince: localDateOf(now) }),
    facts: { ...mentor, placesTaken: Math.max(mentor.placesTaken, known?.facts.placesTaken ?? 0) },
  };
  const others = field.candidates.filter((each) => each !== known);
  return choiceOf({ ...field, candidates: [...others, asked] }, seeker, mentor.mentor);
};

/** Of a mentor of whom the read models have not heard yet. */
const nothingTold = {
  trades: [],
  areas: [],
  languages: [],
  hoursPerMonth: null,
  gender: null,
  ageGroup: null,
} as const;
