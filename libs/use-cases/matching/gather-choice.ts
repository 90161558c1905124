import { localDateOf } from '#calendar';
import type { Course } from '#courses';
import type { Instant } from '#kernel';
import { choiceOf, type Candidate, type Choice, type Field, type Seeker } from '#matching';
import type { MentorFacts } from '#mentors';
import { isRematch } from '#views/waiting-list';
import type { CommandPorts } from '../command-ports.ts';
import { fieldOf, seekerOf, type MatchGround } from './match-ground.ts';

/** A course as one that looks for a mentor now, whatever its state, among all others who do. */
export const fieldAround = (
  { catalogue }: Pick<CommandPorts, 'catalogue'>,
  { waiting, corps }: MatchGround,
  { courseId, course, now }: { readonly courseId: string; readonly course: Course; readonly now: Instant },
): { readonly field: Field; readonly seeker: Seeker } | undefined => {
  const seeker = seekerOf(
    {
      ...course,
      course: courseId,
      programme: course.programme.id,
      programmeVersion: course.programme.version,
      waitingSince: 'waitingSince' in course ? course.waitingSince : localDateOf(now),
      rematch: isRematch(course),
    },
    catalogue,
  );
  if (seeker === undefined) return undefined;
  const others = waiting.filter((entry) => entry.course !== courseId);
  const { seekers, candidates } = fieldOf({ waiting: others, corps }, catalogue);
  return { seeker, field: { seekers: [...seekers, seeker], candidates } };
};

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
