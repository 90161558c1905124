import { act } from './act.ts';
import type { Act, Present } from './act.ts';
import { agreement } from './agreement-acts.ts';
import { answers, endsEarly, grant, intake, introduction, proposal, rematch } from './before-agreement.ts';
import { answered, closing } from './closing-acts.ts';
import { besides } from './besides.ts';
import { duringFollowUp } from './follow-up-acts.ts';
import { duringPause, reopening } from './standstill-acts.ts';

/** What the people around a course do next, all of it on one day; often nothing comes of it, as in life. */
export const nextActs = (present: Present): readonly Act[] =>
  present.random.below(asItComes(present)) === 0 ? besides(present) : onItsWay(present);

/** Every so-manieth time it is something beside the way; where somebody is worried, more often. */
const asItComes = ({ course }: Present): number =>
  course.ledger.concerns.some(({ resolvedOn }) => resolvedOn === null) ? 3 : 8;

const onItsWay = (present: Present): readonly Act[] => {
  const { course, random } = present;
  switch (course.state) {
    case 'received':
      return [random.below(6) === 0 ? endsEarly(present) : intake(present)];
    case 'incomplete':
      return random.below(4) === 0
        ? [endsEarly(present)]
        : [act('caseworker', { type: 'CompleteReferral', note: null })];
    case 'assessed':
      return [...grant(present), act('coordinator', { type: 'PlaceOnWaitingList' })];
    case 'waiting':
      return [random.below(7) === 0 ? endsEarly(present) : proposal(present)];
    case 'proposed':
      return answers(present);
    case 'intro':
      return introduction(present);
    case 'agreement':
      return agreement(present);
    case 'active':
      return [duringFollowUp(present)];
    case 'rematching':
      return [rematch(present)];
    case 'paused':
      return [duringPause(present)];
    case 'closing':
      return closing(present);
    case 'closed':
      return random.below(3) === 0 ? reopening(present) : [];
    case 'postFollowUp':
      return random.below(4) === 0 ? reopening(present) : answered(present);
    case 'archived':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'disposed':
      return [];
  }
};

/** The usual number of days between two acts, in the states in which it is not a week. */
const usual: Partial<Record<Present['course']['state'], number>> = {
  active: 12,
  waiting: 20,
  closed: 40,
  postFollowUp: 60,
};

/** How many days go by before they do it; now and then many. */
export const daysUntilNext = ({ random, course }: Pick<Present, 'random' | 'course'>): number => {
  const long = random.below(12) === 0 ? 10 + random.below(40) : 0;
  return long + random.below(usual[course.state] ?? 7);
};
