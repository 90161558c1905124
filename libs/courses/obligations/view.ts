import type { Calendar } from '#calendar';
import type { LegalRuleVersion, ProgrammeVersion } from '#programmes';
import type { Course } from '../course.ts';

/** What obligations are derived from. No clock: the past and the future are counted alike. */
export interface View {
  readonly course: Course;
  readonly programme: ProgrammeVersion;
  readonly calendar: Calendar;
  readonly rules: readonly LegalRuleVersion[];
  /** Milliseconds that this course's moments lie after 08:00. */
  readonly spread: number;
}
