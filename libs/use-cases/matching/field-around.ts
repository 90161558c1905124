import { localDateOf } from '#calendar';
import type { Course } from '#courses';
import type { Instant } from '#kernel';
import type { Field, Seeker } from '#matching';
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
  const { seekers, candidates } = fieldOf({ waiting: others, corps }, catalogue, localDateOf(now));
  return { seeker, field: { seekers: [...seekers, seeker], candidates } };
};
