import { daysBetween } from '#calendar';
import type { Course } from '#courses';
import type { LocalDate } from '#kernel';
import type { WhyView } from '#use-cases/queries/read-why';

/** From one contact to the next, in days, against the rule of its time. */
export interface Gap {
  readonly from: LocalDate;
  /** Null: nobody has been in touch since. */
  readonly to: LocalDate | null;
  readonly days: number;
  readonly limit: number | null;
}

type Deadline = WhyView['deadlines'][number];

/** The gaps as the contact duty counts them; where there is none, those between all contacts, against the silence limit. */
export const gapsBetweenContacts = (
  course: Course,
  deadlines: readonly Deadline[],
  today: LocalDate,
): readonly Gap[] => {
  const duty = deadlines.filter(({ rule }) => rule === 'contactDuty');
  return duty.length > 0
    ? duty.map(({ anchor, settledOn, legalRule }, index) =>
        gap(anchor.date, duty[index + 1]?.anchor.date ?? settledOn, today, legalRule?.days ?? null),
      )
    : betweenContacts(course, deadlines, today);
};

const betweenContacts = (
  course: Course,
  deadlines: readonly Deadline[],
  today: LocalDate,
): readonly Gap[] => {
  const start = course.occasions.find(({ anchor }) => anchor === 'agreementStart')?.on;
  if (start === undefined) return [];
  const silence = deadlines.findLast(({ rule }) => rule === 'contactLogSilence');
  const limit = silence === undefined ? null : daysBetween(silence.anchor.date, silence.due);
  const held = course.ledger.contacts.filter(({ voided, on }) => !voided && on > start).map(({ on }) => on);
  const marks = [start, ...new Set(held)].toSorted();
  const goesOn = course.state === 'active';
  return (goesOn ? marks : marks.slice(0, -1)).map((from, index) =>
    gap(from, marks[index + 1] ?? null, today, limit),
  );
};

const gap = (from: LocalDate, to: LocalDate | null, today: LocalDate, limit: number | null): Gap => ({
  from,
  to,
  days: daysBetween(from, to ?? today),
  limit,
});
