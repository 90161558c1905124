import type { LocalDate, SubjectId } from '#kernel';
import { countsOn, type Mentor, type NotApplied } from './mentor.ts';
import type { MentorKind } from './words.ts';

/** What a match needs to know of a mentor, read from the mentor's own stream when the command is given. */
export interface MentorFacts {
  readonly mentor: SubjectId;
  /** Null: nobody has said. */
  readonly kind: MentorKind | null;
  readonly approved: boolean;
  readonly available: boolean;
  /** Training modules completed that count on the day. */
  readonly training: readonly string[];
  /** Background checks passed that count on the day, by kind. */
  readonly checks: readonly string[];
  readonly confidentialitySigned: boolean;
  /** Courses at the same time, and how many of these places are taken. */
  readonly capacity: number;
  readonly placesTaken: number;
  /** The lowest place that no course holds, 1, 2, 3 … */
  readonly freePlace: number;
}

/** What a match needs to know on that day: the mentor's own story, and which places courses hold. */
export const mentorFacts = (
  id: SubjectId,
  mentor: Mentor | NotApplied,
  placesHeld: readonly number[],
  on: LocalDate,
): MentorFacts => {
  let freePlace = 1;
  while (placesHeld.includes(freePlace)) freePlace += 1;
  const places = { mentor: id, placesTaken: placesHeld.length, freePlace };
  if (mentor.state === 'notApplied')
    return {
      ...places,
      kind: null,
      approved: false,
      available: false,
      training: [],
      checks: [],
      confidentialitySigned: false,
      capacity: 0,
    };
  const { state, kind, training, checks, confidentiality, availability } = mentor;
  return {
    ...places,
    kind,
    approved: state === 'approved' || state === 'paused',
    available: state === 'approved' && availability !== null,
    training: Object.entries(training).flatMap(([module, each]) => (countsOn(each, on) ? [module] : [])),
    checks: Object.entries(checks).flatMap(([check, each]) =>
      each.passed && countsOn(each, on) ? [check] : [],
    ),
    confidentialitySigned: confidentiality !== null,
    capacity: availability?.capacity ?? 0,
  };
};
