import type { MentorFacts } from '#mentors';
import type { Command } from '../circumstances.ts';
import type { EmploymentStatus, PostFollowUpAnswer } from '../words.ts';

/** `mentor`: the one it had, as he is now; null where it had none. */
export type ReopenCourse = Command<
  'ReopenCourse',
  { to: 'active' | 'waiting'; mentor: MentorFacts | null; reason: string }
>;
export type RecordPostFollowUp = Command<
  'RecordPostFollowUp',
  {
    rule: string;
    ordinal: number;
    answer: { status: EmploymentStatus; retained: boolean | null } | PostFollowUpAnswer;
  }
>;

/** A closed course: how it went on, or goes on. */
export type AfterCommand = ReopenCourse | RecordPostFollowUp;
