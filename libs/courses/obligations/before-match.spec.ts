import { describe, expect, it } from '@jest/globals';
import { addDays } from '#calendar';
import type { CourseEvent } from '#courses';
import { bul, pift } from '#test/support/course-story';
import {
  activatedOn,
  begunOn,
  confirmedOn,
  contactOn,
  courseOf,
  duties,
  introducedOn,
  placedOn,
  proposedOn,
  referredOn,
  legOf,
  steps,
} from '#test/support/duty-course';

describe('before a match', () => {
  it('a referral is told at once, again after 2 working days, and to the leader after 5 (6.2/referral-received)', () => {
    const all = duties(bul, courseOf(referredOn(bul, '2026-03-30')), 'referralReceived');
    expect(steps(all[0])).toEqual([
      '2026-03-30 remind-opens coordinator',
      '2026-04-01 remind-due coordinator',
      '2026-04-09 escalate-leader leader',
    ]);
    expect(all[0]?.status).toBe('open');
  });

  it('an incomplete referral is reminded of at 7 and 21 days and expires after 30 (6.2/referral-incomplete)', () => {
    const course = courseOf(referredOn(bul, '2026-02-02'), {
      type: 'ReferralReturnedForMoreInfo',
      data: { on: '2026-02-02', missing: ['consent'] },
    });
    expect(steps(duties(bul, course, 'referralIncomplete')[0])).toEqual([
      '2026-02-09 remind-7 caseworker',
      '2026-02-23 remind-21 caseworker',
      '2026-03-05 expire',
    ]);
  });

  it('waiting is told at 7, 14, 21 days, to the mentee at 14, and is a breach at 28 (6.2/waiting, 1.3/waiting-time)', () => {
    const course = courseOf(referredOn(bul, '2026-02-02'), placedOn('2026-02-02'));
    expect(steps(duties(bul, course, 'waiting')[0])).toEqual([
      '2026-02-09 remind-7 coordinator',
      '2026-02-16 remind-14 coordinator',
      '2026-02-23 remind-21 coordinator',
      '2026-02-16 note-mentee mentee',
      '2026-03-02 record-breach',
      '2026-03-02 escalate-leader leader',
    ]);
  });

  it('a proposal is reminded of after 2 and 4 working days and expires after 5, Easter left out (6.2/proposal-unanswered)', () => {
    const course = courseOf(
      referredOn(bul, '2026-03-27'),
      placedOn('2026-03-27'),
      proposedOn('2026-03-31', '2026-04-10'),
      { type: 'MatchAcceptedByMentor', data: { on: '2026-04-01', episode: 1, onBehalf: false } },
    );
    const all = duties(bul, course, 'matchProposal');
    expect(all.map(({ leg, status, due }) => [leg, status, due])).toEqual([
      ['coordinator', 'open', '2026-04-10'],
      ['mentee', 'open', '2026-04-10'],
      ['mentor', 'done', '2026-04-10'],
    ]);
    expect(all.map(steps)).toEqual([
      ['2026-04-10 escalate-coordinator coordinator', '2026-04-11 expire'],
      ['2026-04-07 remind-2 mentee', '2026-04-09 remind-4 mentee'],
      ['2026-04-07 remind-2 mentor', '2026-04-09 remind-4 mentor'],
    ]);
  });

  it('a proposal that expired was missed, one that was declined in time was answered', () => {
    const proposed = [
      ...referredOn(bul, '2026-02-02'),
      ...placedOn('2026-02-02'),
      proposedOn('2026-02-02', '2026-02-09'),
    ];
    const ended = (event: CourseEvent) => duties(bul, courseOf(proposed, event), 'matchProposal')[0]?.status;
    expect(ended({ type: 'MatchProposalExpired', data: { on: '2026-02-10', episode: 1 } })).toBe('missed');
    expect(
      ended({
        type: 'MatchDeclined',
        data: { on: '2026-02-09', episode: 1, side: 'mentee', reason: 'wishes' },
      }),
    ).toBe('done');
  });

  it('each proposal has a number of its own', () => {
    const course = courseOf(
      referredOn(bul, '2026-02-02'),
      placedOn('2026-02-02'),
      proposedOn('2026-02-02', '2026-02-09'),
      { type: 'MatchDeclined', data: { on: '2026-02-02', episode: 1, side: 'mentor', reason: 'noTime' } },
      proposedOn('2026-02-02', '2026-02-09'),
    );
    expect(
      legOf(duties(bul, course, 'matchProposal'), 'mentor').map(({ ordinal, status }) => [ordinal, status]),
    ).toEqual([
      [1, 'done'],
      [2, 'open'],
    ]);
  });

  it('an introduction that is not held is asked for after 10 days, an unsigned agreement after 3 and 7 (6.2/intro-not-held, 6.2/agreement-unsigned)', () => {
    const before = [
      ...referredOn(bul, '2026-02-02'),
      ...placedOn('2026-02-02'),
      proposedOn('2026-02-02', '2026-02-09'),
      ...confirmedOn('2026-02-02'),
    ];
    expect(duties(bul, courseOf(before), 'introNotHeld').flatMap(steps)).toEqual([
      '2026-02-12 remind-due coordinator',
      '2026-02-12 remind-due mentee',
      '2026-02-12 remind-due mentor',
    ]);
    const [drafted] = activatedOn('2026-02-09', '2026-08-09');
    const unsigned = courseOf(before, introducedOn('2026-02-05'), drafted ?? [], {
      type: 'AgreementSigned',
      data: { on: '2026-02-09', version: 1, by: 'mentor' },
    });
    const all = duties(bul, unsigned, 'agreementUnsigned');
    expect(all.map(({ leg, status }) => [leg, status])).toEqual([
      ['coordinator', 'open'],
      ['mentee', 'open'],
      ['mentor', 'done'],
    ]);
    expect(all.flatMap(steps).slice(0, 3)).toEqual([
      '2026-02-18 escalate-coordinator coordinator',
      '2026-02-12 remind-3 mentee',
      '2026-02-16 remind-7 mentee',
    ]);
  });
});

describe('silence', () => {
  it('of a mentor is asked about at N, 2N and by phone at 3N days, and a contact starts it anew', () => {
    const events = begunOn(pift, '2026-02-02', '2026-08-02');
    const silent = duties(pift, courseOf(events), 'contactLogSilence');
    expect(silent.map(({ ordinal }) => ordinal)).toEqual(['2026-02-02']);
    expect(steps(silent[0])).toEqual([
      '2026-02-12 remind-1 mentor',
      '2026-02-23 remind-2 mentor',
      '2026-03-04 phone-task coordinator',
    ]);
    const spoken = duties(pift, courseOf(events, contactOn('2026-02-10')), 'contactLogSilence');
    expect(spoken.map(({ ordinal, due }) => [ordinal, due])).toEqual([['2026-02-10', '2026-02-20']]);
  });

  it('of everyone is told weekly from day 21 and to the leader at 35 (6.2/stale)', () => {
    const [silence] = duties(bul, courseOf(referredOn(bul, '2026-02-02')), 'noActivity');
    const all = steps(silence);
    expect(silence?.steps.map(({ act, told }) => [act, told]).slice(-2)).toEqual([
      ['remind', 'weekly'],
      ['escalate', undefined],
    ]);
    expect(all.slice(0, 3)).toEqual([
      '2026-02-23 remind-1 coordinator',
      '2026-03-02 remind-2 coordinator',
      '2026-03-09 remind-3 coordinator',
    ]);
    expect(all.at(-1)).toBe('2026-03-09 escalate-leader leader');
  });

  it('begins at a takeover, not before', () => {
    const course = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'), contactOn('2026-02-10'), {
      type: 'CourseTakenOver',
      data: { on: '2026-04-01', at: '2026-04-01T08:00:00.000Z', source: 'csv', overdue: [] },
    });
    expect(duties(pift, course, 'contactLogSilence').map(({ due }) => due)).toEqual(['2026-04-11']);
    expect(duties(pift, course, 'noActivity').map(({ due }) => due)).toEqual([addDays('2026-04-01', 21)]);
  });

  it('says what it is counted from: a contact, or what stands in its place', () => {
    const begun = begunOn(pift, '2026-02-02', '2026-08-02');
    const said = (...more: readonly CourseEvent[]) =>
      duties(pift, courseOf(begun, ...more), 'contactLogSilence').map(({ counted }) => counted.en);
    const taken: CourseEvent = {
      type: 'CourseTakenOver',
      data: { on: '2026-04-01', at: '2026-04-01T08:00:00.000Z', source: 'csv', overdue: [] },
    };
    expect(said()[0]).toMatch(/^10 days after the start of the agreement 2 February 2026/);
    expect(said(contactOn('2026-02-10'))[0]).toMatch(/^10 days after the last contact 10 February 2026/);
    expect(said(contactOn('2026-02-10'), taken)[0]).toMatch(/^10 days after the takeover 1 April 2026/);
  });
});
