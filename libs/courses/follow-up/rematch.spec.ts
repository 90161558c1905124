import { describe, expect, it } from '@jest/globals';
import { at, bul, by, storyOf } from '#test/support/course-story';
import {
  abortStartup,
  acceptMatch,
  activateAgreement,
  citizenDeclines,
  closeCourse,
  completeAlignment,
  declineMatch,
  declineRematch,
  draftAgreement,
  endMatchEpisode,
  expireProposal,
  holdClosureInterview,
  holdIntro,
  markFinalMeasurementMissing,
  pathOf,
  proposeMatch,
  readyMentor,
  recordOutcome,
  resumeCourse,
  signAgreement,
  terms,
  withdrawReferral,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const other = { ...readyMentor, mentor: 'mentor-2', freePlace: 2 };
const proposed = [...path.rematching, proposeMatch({ mentor: other })];
const matched = [...proposed, acceptMatch('mentor', other), acceptMatch('mentee', other)];

describe('the end of a match within a course (5.3/20)', () => {
  it('takes the course to where another mentor is looked for, and the mentor from the course', () => {
    const ended = given(path.active).when(by('mentor', endMatchEpisode()));
    ended.records({
      type: 'MatchEpisodeEnded',
      data: { episode: 1, mentor: 'mentor-1', reason: 'rematch', side: 'mentor', why: 'moved' },
    });
    ended.leadsTo('rematching');
    expect(given(path.rematching).course).not.toHaveProperty('match');
  });
  it('may come in a pause, which is over then', () => {
    given(path.paused).when(endMatchEpisode()).leadsTo('rematching');
    const { course } = given(path.paused, at('2026-03-09', endMatchEpisode()));
    expect(course).toMatchObject({ ledger: { standstills: [{ from: '2026-03-02', to: '2026-03-09' }] } });
  });
  it('is handed over in words, but a mentee may go without one', () => {
    given(path.active)
      .when(endMatchEpisode({ handover: ' ' }))
      .refuses('HANDOVER_MISSING');
    given(path.active)
      .when(by('mentee', endMatchEpisode({ side: 'mentee', reason: 'wish', handover: null })))
      .records('MatchEpisodeEnded');
  });
  it('is said by each side for itself', () => {
    given(path.active)
      .when(by('mentor', endMatchEpisode({ side: 'mentee' })))
      .refuses('OTHER_SIDE');
    given(path.active)
      .when(by('mentor', endMatchEpisode({ side: null })))
      .refuses('OTHER_SIDE');
    given(path.active)
      .when(endMatchEpisode({ side: null, reason: 'concern' }))
      .records('MatchEpisodeEnded');
  });
});

describe('another mentor (5.3/21)', () => {
  it('is proposed at once, and a no leads back to looking, not to the beginning of the queue', () => {
    given(path.rematching)
      .when(proposeMatch({ mentor: other }))
      .leadsTo('proposed');
    given(proposed).when(declineMatch('mentor')).leadsTo('rematching');
    given(proposed).when(at('2026-03-10', expireProposal)).leadsTo('rematching');
    given(matched).when(abortStartup()).leadsTo('rematching');
  });
  it('starts with the goals there are and an agreement of their own; the baseline stays that of the first start', () => {
    const aligned = [...matched, completeAlignment(), holdIntro()];
    const drafted = [...aligned, draftAgreement({ terms: { ...terms, start: '2026-03-09' } })];
    const signed = [
      ...drafted,
      by('mentor', signAgreement({ by: 'mentor', version: 2 })),
      by('mentee', signAgreement({ by: 'mentee', version: 2 })),
    ];
    const { course } = given(signed, at('2026-03-09', activateAgreement()));
    expect(course).toMatchObject({
      state: 'active',
      episode: 2,
      match: { mentor: 'mentor-2', place: 2 },
      agreement: { version: 2 },
      ledger: { goals: [{ goal: 'goal-1' }] },
    });
  });
  it('is looked for within the course: it is no longer declined or withdrawn as a referral is', () => {
    given(proposed).when(citizenDeclines()).refuses('HAS_RUN');
    given(proposed).when(withdrawReferral()).refuses('HAS_RUN');
  });
});

describe('a mentee who wants no other mentor (5.3/22)', () => {
  const closing = [...path.rematching, by('mentee', declineRematch())];
  it('goes on to the closure', () => {
    given(path.rematching)
      .when(by('mentee', declineRematch()))
      .records({ type: 'ClosureStarted', data: { kind: 'early', reason: 'rematchDeclined', why: 'wish' } });
    given(path.rematching).when(declineRematch()).leadsTo('closing');
  });
  it('is heard alone: the mentor has left already', () => {
    const ready = [
      ...closing,
      holdClosureInterview({ side: 'mentee' }),
      markFinalMeasurementMissing(),
      recordOutcome(),
    ];
    given(ready).when(closeCourse()).records('CourseClosed');
  });
});

describe('a course that goes on after a pause', () => {
  it('can lose its mentor like any other', () => {
    given(path.paused, at('2026-03-30', resumeCourse())).when(endMatchEpisode()).leadsTo('rematching');
  });
});
