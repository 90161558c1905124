import type { Course } from '#courses';
import { beside, coded, dateIn, listed, maskedId } from '../values.ts';
import { fact, type Fact } from './fact.ts';
import { factWords as words } from './words.ts';

/** Who meets whom, from the waiting list to the introduction. */
export const matchFacts = (course: Course): readonly Fact[] => [
  ...fact('waiting', words.waitingSince, 'waitingSince' in course ? dateIn(course.waitingSince) : null),
  ...('proposal' in course ? proposalFact(course.proposal) : []),
  ...('match' in course && course.match !== null
    ? fact('match', words.match, words.mentorSince(maskedId(course.match.mentor), course.match.confirmedOn))
    : []),
  ...fact('episode', words.episode, course.episode > 1 ? words.nth(course.episode) : null),
  ...('aligned' in course
    ? fact('aligned', words.aligned, course.aligned.length === 0 ? null : listed(course.aligned.map(coded)))
    : []),
  ...('appointment' in course && course.appointment !== null
    ? fact('intro', words.intro, words.meeting(course.appointment))
    : []),
  ...fact('introHeld', words.introHeld, 'introHeldOn' in course ? dateIn(course.introHeldOn) : null),
  ...fact(
    'baseline',
    words.baseline,
    'baseline' in course && course.baseline.length > 0 ? listed(course.baseline.map(coded)) : null,
  ),
];

const proposalFact = ({
  mentor,
  expires,
  acceptedBy,
}: Extract<Course, { state: 'proposed' }>['proposal']): readonly Fact[] =>
  fact(
    'proposal',
    words.proposal,
    beside(
      words.mentorUntil(maskedId(mentor), expires),
      acceptedBy.length === 0 ? null : words.acceptedBy(listed(acceptedBy.map(coded))),
    ),
  );
