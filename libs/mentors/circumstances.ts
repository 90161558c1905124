import type { Calendar } from '#calendar';
import type { Instant, LocalDate, SubjectId } from '#kernel';
import type { MentorCorps } from '#programmes';

/** What a decision about a mentor may know of the world. */
export interface MentorCircumstances {
  /** The business date of what is told; today unless dated back. */
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly now: Instant;
  /** The training modules that programmes ask for. */
  readonly modules: readonly string[];
  /** What the organisation asks of its mentors, by the catalogue. */
  readonly corps: MentorCorps;
  readonly calendar: Calendar;
  /** Those whom the command names and who have applied as mentors. */
  readonly known: readonly SubjectId[];
}

export type Command<Type extends string, Data extends object = object> = {
  readonly type: Type;
} & MentorCircumstances &
  Readonly<Data>;
