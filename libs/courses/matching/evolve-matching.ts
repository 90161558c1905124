import { changed } from '../changed.ts';
import type { Proposed, Rematching, Waiting } from '../course.ts';
import { bug } from '#kernel';
import { from, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { begin, end, goOn } from '../occasions.ts';
import type { LocalDate } from '#kernel';
import { knownOf } from '../known.ts';
import type { Side } from '../words.ts';
import { ruleOut } from './ruled-out.ts';

const accepted = (course: Proposed, side: Side): Proposed =>
  course.proposal.acceptedBy.includes(side)
    ? bug(`the ${side} accepted twice`)
    : {
        ...course,
        proposal: { ...course.proposal, acceptedBy: [...course.proposal.acceptedBy, side] },
        occasions: changed(
          course.occasions,
          ({ anchor, endedOn }) => anchor === 'matchProposed' && endedOn === null,
          ({ acceptedBy = [] }) => ({ acceptedBy: [...acceptedBy, side] }),
        ),
      };

/** Back on the list with the date it was placed there; the waiting has gone on all the time. */
const backToWaiting = (course: Proposed, on: LocalDate): Waiting | Rematching => {
  const { grant, waitingSince, suspended } = course;
  const known = end(
    { ...knownOf(course), state: 'waiting' as const, grant, waitingSince },
    on,
    'matchProposed',
  );
  return suspended === null ? known : goOn({ ...known, state: 'rematching', suspended }, 'agreementEnd');
};

/** What the events of the matching phase make of a course. */
export const evolveMatching: Evolution<
  | 'PlacedOnWaitingList'
  | 'WaitingTimeBreached'
  | 'MatchProposed'
  | 'MatchAcceptedByMentor'
  | 'MatchAcceptedByMentee'
  | 'MatchDeclined'
  | 'MatchProposalExpired'
  | 'MatchConfirmed'
> = {
  PlacedOnWaitingList: from(['assessed'], (course, { since }) =>
    begin(
      { ...knownOf(course), state: 'waiting', grant: course.grant, waitingSince: since },
      'waitingSince',
      since,
    ),
  ),
  WaitingTimeBreached: inLedger(({ waitingBreaches }, { since }) => ({
    waitingBreaches: [...waitingBreaches, since],
  })),
  // Once another match is proposed, what the old agreement's end would begin is nobody's wish.
  MatchProposed: from(['waiting', 'rematching'], (course, { on, mentor, expires, volunteerConfirmed }) =>
    begin(
      end(
        {
          ...course,
          state: 'proposed',
          suspended: course.state === 'rematching' ? course.suspended : null,
          proposal: { mentor, on, expires, acceptedBy: [], volunteerConfirmed: volunteerConfirmed ?? false },
        },
        on,
        'agreementEnd',
      ),
      'matchProposed',
      on,
    ),
  ),
  MatchAcceptedByMentor: from(['proposed'], (course) => accepted(course, 'mentor')),
  MatchAcceptedByMentee: from(['proposed'], (course) => accepted(course, 'mentee')),
  MatchDeclined: from(['proposed'], (course, { on }) =>
    backToWaiting({ ...course, ruledOut: ruleOut(course, course.proposal.mentor, 'declined') }, on),
  ),
  MatchProposalExpired: from(['proposed'], (course, { on }) => backToWaiting(course, on)),
  MatchConfirmed: from(['proposed'], (course, { on, mentor, place }) =>
    begin(
      end(
        {
          ...knownOf(course),
          state: 'intro',
          grant: course.grant,
          waitingSince: course.waitingSince,
          suspended: course.suspended,
          match: { mentor, place, confirmedOn: on },
          aligned: [],
          appointment: null,
        },
        on,
        'matchProposed',
        'waitingSince',
      ),
      'matchConfirmed',
      on,
    ),
  ),
};
