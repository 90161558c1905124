import { describe, it } from '@jest/globals';
import type { MentorFacts } from '#courses';
import { at, bul, by, pift, storyOf } from '#test/support/course-story';
import {
  acceptMatch,
  acceptOnBehalf,
  citizenDeclines,
  declineMatch,
  expireProposal,
  itself,
  pathOf,
  placeOnWaitingList,
  proposeMatch,
  readyMentor,
  withdrawReferral,
} from '#test/support/course-steps';

const { assessed, waiting, proposed } = pathOf(bul);
const { given } = storyOf(bul);
const mentor = (different: Partial<MentorFacts>): MentorFacts => ({ ...readyMentor, ...different });

describe('the waiting list', () => {
  it('counts from the day of the placing (5.3/9)', () => {
    given(assessed)
      .when(placeOnWaitingList())
      .records({ type: 'PlacedOnWaitingList', data: { since: '2026-03-02' } });
  });
});

describe('a proposal', () => {
  it('is open for five working days', () => {
    given(waiting)
      .when(proposeMatch())
      .records({ type: 'MatchProposed', data: { episode: 1, mentor: 'mentor-1', expires: '2026-03-09' } });
    given(waiting).when(proposeMatch()).leadsTo('proposed');
  });
  it('is about a mentor who is ready', () => {
    const story = given(waiting);
    const proposing = (different: Partial<MentorFacts>) => proposeMatch({ mentor: mentor(different) });
    story.when(proposing({ approved: false })).refuses('MENTOR_NOT_APPROVED');
    story.when(proposing({ available: false })).refuses('MENTOR_NOT_AVAILABLE');
    story.when(proposing({ training: [] })).refuses('TRAINING_MISSING');
    story.when(proposing({ confidentialitySigned: false })).refuses('CONFIDENTIALITY_MISSING');
    story.when(proposing({ placesTaken: 2 })).refuses('NO_PLACE');
    storyOf(pift)
      .given(pathOf(pift).waiting)
      .when(proposing({ checks: [] }))
      .refuses('CHECK_MISSING');
  });
  it('is explained, and free of conflicts', () => {
    given(waiting)
      .when(proposeMatch({ criteria: [] }))
      .refuses('EXPLANATION_MISSING');
    given(waiting)
      .when(proposeMatch({ criteria: [], explanation: 'They share a trade' }))
      .leadsTo('proposed');
    given(waiting)
      .when(proposeMatch({ conflictOfInterest: true }))
      .refuses('CONFLICT_OF_INTEREST');
    given(waiting)
      .when(proposeMatch({ mentor: mentor({ mentor: 'mentee-1' }) }))
      .refuses('CONFLICT_OF_INTEREST');
  });
});

describe('two yeses', () => {
  it('confirm the match, and the course takes a place (5.3/11)', () => {
    given(proposed)
      .when(acceptMatch('mentee'))
      .records({ type: 'MatchAcceptedByMentee', data: { onBehalf: false } });
    given(proposed, acceptMatch('mentee'))
      .when(acceptMatch('mentor'))
      .records('MatchAcceptedByMentor', { type: 'MatchConfirmed', data: { mentor: 'mentor-1', place: 1 } });
    given(proposed, acceptMatch('mentee')).when(acceptMatch('mentor')).leadsTo('intro');
  });
  it('are given once each', () => {
    given(proposed, acceptMatch('mentor')).when(acceptMatch('mentor')).changesNothing();
  });
  it('come in time', () => {
    given(proposed)
      .when(at('2026-03-09', acceptMatch('mentor')))
      .records('MatchAcceptedByMentor');
    given(proposed)
      .when(at('2026-03-10', acceptMatch('mentor')))
      .refuses('PROPOSAL_EXPIRED');
  });
  it('ask about the mentor once more at the second', () => {
    given(proposed)
      .when(acceptMatch('mentor', mentor({ placesTaken: 2 })))
      .records('MatchAcceptedByMentor');
    given(proposed, acceptMatch('mentor'))
      .when(acceptMatch('mentee', mentor({ placesTaken: 2 })))
      .refuses('NO_PLACE');
    given(proposed)
      .when(acceptMatch('mentor', mentor({ mentor: 'mentor-2' })))
      .refuses('OTHER_MENTOR');
  });
  it('are each one’s own, or told by the coordinator with a note', () => {
    given(proposed).when(by('mentee', acceptOnBehalf())).refuses('OTHER_SIDE');
    given(proposed)
      .when(acceptOnBehalf({ note: null }))
      .refuses('NOTE_MISSING');
    given(proposed)
      .when(acceptOnBehalf())
      .records({ type: 'MatchAcceptedByMentor', data: { onBehalf: true } });
  });
});

describe('a no', () => {
  it('returns to the queue with the old date (5.3/12)', () => {
    given(waiting, at('2026-03-05', proposeMatch()))
      .when(declineMatch('mentor'))
      .records({ type: 'MatchDeclined', data: { side: 'mentor', reason: 'noTime' } });
    given(proposed).when(declineMatch('mentee')).leadsTo('waiting');
  });
  it('is each one’s own', () => {
    given(proposed)
      .when(by('mentor', declineMatch('mentee')))
      .refuses('OTHER_SIDE');
  });
  it('by silence comes when the last day has passed', () => {
    given(proposed).when(at('2026-03-09', expireProposal)).changesNothing();
    given(proposed).when(at('2026-03-10', expireProposal)).records('MatchProposalExpired');
    given(proposed).when(at('2026-03-10', expireProposal)).leadsTo('waiting');
    given(proposed)
      .when(by('coordinator', itself({ type: 'ExpireProposal' })))
      .refuses('ONLY_THE_SYSTEM');
  });
  it('to the course as a whole is possible until the match is confirmed', () => {
    given(proposed).when(citizenDeclines()).leadsTo('declined');
    given(proposed).when(withdrawReferral()).leadsTo('withdrawn');
  });
});
