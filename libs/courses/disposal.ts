import { laterOf, type Calendar } from '#calendar';
import { addOffset } from '#due';
import type { KeyGroup, LocalDate } from '#kernel';
import type { RetentionRule } from '#programmes';
import type { Course } from './course.ts';
import { hasEnded } from './phases.ts';

/** A class of a course's data, and the day from which it is to be disposed of. */
export interface DisposalDate {
  readonly dataClass: KeyGroup;
  readonly due: LocalDate;
}

/**
 * What a course is kept from: its last follow-up, held or missed, or whatever a person did about it last. Null for one that
 * has not ended, which is kept for as long as it lasts, and for one that has been disposed of.
 */
export const keptFrom = (course: Course): LocalDate | null => {
  if (!hasEnded(course) || course.state === 'disposed') return null;
  const { postFollowUps, missed } = course.ledger;
  return [...postFollowUps, ...missed].map(({ on }) => on).reduce(laterOf, course.lastActOn);
};

/** When each class of data about an ended course is to be disposed of, by the organisation's rules; the earliest first. */
export const disposalDates = (
  from: LocalDate,
  retention: readonly Pick<RetentionRule, 'dataClass' | 'keep'>[],
  calendar: Calendar,
): readonly DisposalDate[] =>
  retention
    .map(({ dataClass, keep }) => ({ dataClass, due: addOffset(calendar, from, keep) }))
    .toSorted((a, b) => a.due.localeCompare(b.due));
