import type { LocalDate, SubjectId } from '#kernel';
import type { On } from '../on.ts';
import type { EmploymentStatus, PostFollowUpAnswer } from '../words.ts';

/** With a mentor it goes on where it stopped, else it waits for another. */
export type CourseReopened = On<
  'CourseReopened',
  {
    to: 'active' | 'waiting';
    mentor: SubjectId | null;
    place: number | null;
    /** The agreement's end from now on. */
    end: LocalDate | null;
  }
>;
export type PostFollowUpCompleted = On<
  'PostFollowUpCompleted',
  { rule: string; ordinal: number; status: EmploymentStatus; retained: boolean | null }
>;
export type PostFollowUpNotReached = On<
  'PostFollowUpNotReached',
  { rule: string; ordinal: number; answer: PostFollowUpAnswer }
>;

/** What became of a closed course. */
export type AfterEvent = CourseReopened | PostFollowUpCompleted | PostFollowUpNotReached;
