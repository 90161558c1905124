import type { SubjectId } from '#kernel';

/** What a match needs to know of a mentor, read from the mentor's own stream when the command is given. */
export interface MentorFacts {
  readonly mentor: SubjectId;
  readonly approved: boolean;
  readonly available: boolean;
  /** Training modules completed. */
  readonly training: readonly string[];
  /** Background checks passed, by kind. */
  readonly checks: readonly string[];
  readonly confidentialitySigned: boolean;
  /** Courses at the same time, and how many of these places are taken. */
  readonly capacity: number;
  readonly placesTaken: number;
  /** The lowest place that no course holds, 1, 2, 3 … */
  readonly freePlace: number;
}
