import { describe, expect, it } from '@jest/globals';
import { addDays, createCalendar } from '#calendar';
import { bul, pift, programmeOf, retOgPligt } from '#test/support/course-story';
import {
  activatedOn,
  begunOn,
  closedOn,
  closingOn,
  confirmedOn,
  contactOn,
  courseOf,
  duties,
  introducedOn,
  measuredOn,
  placedOn,
  proposedOn,
  referredOn,
} from '#test/support/duty-course';
import type { Obligation } from '#courses';

const legOf = (all: readonly Obligation[], leg: string) => all.filter((each) => each.leg === leg);
const grid = (all: readonly Obligation[]) =>
  all.map(({ ordinal, opens, due, closes }) => [ordinal, opens, due, closes]);
const steps = (obligation: Obligation | undefined) =>
  (obligation?.steps ?? []).map(({ step, on, to }) => `${on} ${step} ${to.join()}`.trim());
const only = (all: readonly Obligation[], ordinal: number, leg?: string) =>
  all.find((each) => each.ordinal === ordinal && (leg === undefined || each.leg === leg));

describe('follow-ups', () => {
  const course = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'));

  it('of PIFT stand on a fixed grid until the agreement ends', () => {
    expect(grid(legOf(duties(pift, course, 'followUp'), 'mentee'))).toEqual([
      [1, '2026-02-02', '2026-02-04', '2026-02-11'],
      [2, '2026-02-12', '2026-02-16', '2026-02-25'],
      [3, '2026-02-26', '2026-03-02', '2026-03-08'],
      [4, '2026-03-09', '2026-03-16', '2026-03-22'],
      [5, '2026-03-23', '2026-03-30', '2026-04-05'],
      [6, '2026-04-06', '2026-04-13', '2026-04-19'],
      [7, '2026-04-20', '2026-04-27', '2026-05-11'],
      [8, '2026-05-26', '2026-06-02', '2026-06-16'],
      [9, '2026-06-25', '2026-07-02', '2026-07-16'],
      [10, '2026-07-26', '2026-08-02', '2026-08-16'],
    ]);
  });

  it('remind at opening and on the due date, and go up the ladder after the rolled due date', () => {
    const sixth = only(duties(pift, course, 'followUp'), 6, 'mentor');
    expect([sixth?.opens, sixth?.due, sixth?.dueRolled]).toEqual(['2026-04-06', '2026-04-13', '2026-04-13']);
    expect(steps(sixth)).toEqual([
      '2026-04-07 remind-opens coordinator',
      '2026-04-13 remind-due coordinator',
      '2026-04-15 escalate-coordinator coordinator',
      '2026-04-17 escalate-leader leader',
      '2026-04-20 record-missed',
    ]);
  });

  it('are done leg by leg', () => {
    const done = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'), {
      type: 'FollowUpLegCompleted',
      data: { on: '2026-02-03', rule: 'followUp', ordinal: 1, leg: 'mentor' },
    });
    const first = duties(pift, done, 'followUp').filter(({ ordinal }) => ordinal === 1);
    expect(first.map(({ leg, status, settledOn }) => [leg, status, settledOn])).toEqual([
      ['mentee', 'open', null],
      ['mentor', 'done', '2026-02-03'],
    ]);
  });

  it('that were missed stay missed, also after closure, and open ones are closed with the course', () => {
    const events = [
      ...begunOn(bul, '2026-02-02', '2026-05-02'),
      {
        type: 'FollowUpMissed' as const,
        data: {
          on: '2026-02-16',
          rule: 'followUp',
          episode: 1,
          ordinal: 1,
          leg: 'mentor',
          due: '2026-02-04',
        },
      },
      closingOn('2026-04-28'),
      ...closedOn('2026-04-30'),
    ];
    const windows = legOf(duties(bul, courseOf(events), 'followUp'), 'mentor');
    expect(windows.map(({ ordinal, status }) => [ordinal, status])).toEqual([
      [1, 'missed'],
      [2, 'open'],
      [3, 'open'],
      [4, 'suppressed'],
    ]);
    expect(windows[1]?.steps.at(-1)?.act).toBe('record-missed');
  });

  it('do not drift over the end of a short month', () => {
    const long = courseOf(begunOn(bul, '2026-08-31', '2027-02-28'));
    expect(legOf(duties(bul, long, 'followUp'), 'mentor').map(({ due }) => due)).toEqual([
      '2026-09-02',
      '2026-09-18',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  it('begin anew in a second match, and the first match’s call is left behind', () => {
    const again = courseOf(
      referredOn(bul, '2026-02-02'),
      placedOn('2026-02-02'),
      proposedOn('2026-02-02', '2026-02-09'),
      confirmedOn('2026-02-03'),
      introducedOn('2026-02-05'),
      {
        type: 'MatchEpisodeEnded',
        data: { on: '2026-02-06', episode: 1, mentor: 'mentor-1', reason: 'startupAborted', side: 'mentee' },
      },
      proposedOn('2026-02-10', '2026-02-17', 2),
      confirmedOn('2026-02-11', 2),
      introducedOn('2026-02-12'),
    );
    expect(
      legOf(duties(bul, again, 'followUp'), 'mentee').map(({ episode, ordinal, due, status }) => [
        episode,
        ordinal,
        due,
        status,
      ]),
    ).toEqual([
      [1, 1, '2026-02-09', 'suppressed'],
      [2, 1, '2026-02-16', 'open'],
    ]);
  });
});

describe('a due date', () => {
  it('that is no working day moves to the next one, and the day it moved from is told', () => {
    const course = courseOf(referredOn(bul, '2026-02-02'), placedOn('2026-02-02'));
    const waiting = duties(bul, course, 'waiting')[0];
    expect(waiting?.counted.da).toBe('28 dage efter ventetidens begyndelse 2. februar 2026');
    const first = only(duties(bul, courseOf(begunOn(bul, '2026-03-31', '2026-09-30')), 'followUp'), 1);
    expect([first?.due, first?.counted.da, first?.counted.en]).toEqual([
      '2026-04-07',
      '2 hverdage efter intromødet 31. marts 2026, skærtorsdag, langfredag, 2. påskedag ikke talt med',
      '2 working days after the introduction meeting 31 March 2026, not counting Maundy Thursday, Good Friday, Easter Monday',
    ]);
    const later = only(duties(bul, courseOf(begunOn(bul, '2026-01-03', '2026-07-03')), 'followUp'), 6);
    expect([later?.due, later?.dueRolled, later?.counted.da]).toEqual([
      '2026-06-03',
      '2026-06-03',
      '5 måneder efter aftalens start 3. januar 2026',
    ]);
  });

  it("moves over an organisation's closing day, and reminders with it", () => {
    const closed = createCalendar(['2026-02-16']);
    const course = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'));
    const second = only(duties(pift, course, 'followUp', closed), 2);
    expect([second?.due, second?.dueRolled]).toEqual(['2026-02-16', '2026-02-17']);
    expect(second?.counted.da).toContain('; lukkedag flyttet til 17. februar 2026');
    expect(steps(second)).toContain('2026-02-17 remind-due coordinator');
  });
});

describe('before a match', () => {
  it('a referral is told at once, again after 2 working days, and to the leader after 5', () => {
    const all = duties(bul, courseOf(referredOn(bul, '2026-03-30')), 'referralReceived');
    expect(steps(all[0])).toEqual([
      '2026-03-30 remind-opens coordinator',
      '2026-04-01 remind-due coordinator',
      '2026-04-09 escalate-leader leader',
    ]);
    expect(all[0]?.status).toBe('open');
  });

  it('an incomplete referral is reminded of at 7 and 21 days and expires after 30', () => {
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

  it('waiting is told at 7, 14, 21 days, to the mentee at 14, and is a breach at 28', () => {
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

  it('a proposal is reminded of after 2 and 4 working days and expires after 5, Easter left out', () => {
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

  it('an introduction that is not held is asked for after 10 days, an unsigned agreement after 3 and 7', () => {
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

describe('measurements', () => {
  it('of PIFT are WHO-5 at 3, 6 and 12 months and at closure, never the bracketed one nor one past the end', () => {
    const year = courseOf(begunOn(pift, '2026-02-02', '2027-02-02'), closingOn('2027-01-25'));
    expect(grid(duties(pift, year, 'who5'))).toEqual([
      [1, '2026-04-25', '2026-05-02', '2026-05-16'],
      [2, '2026-07-26', '2026-08-02', '2026-08-16'],
      [4, '2027-01-25', '2027-01-25', '2027-02-08'],
      [3, '2027-01-26', '2027-02-02', '2027-02-16'],
    ]);
    const half = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'));
    expect(duties(pift, half, 'who5').map(({ due }) => due)).toEqual(['2026-05-02', '2026-08-02']);
    expect(legOf(duties(pift, half, 'relation'), 'mentor').map(({ due }) => due)).toEqual([
      '2026-03-02',
      '2026-05-02',
      '2026-08-02',
    ]);
  });

  it('that are not returned are asked for 4 and 10 days after due, then by phone, then missed', () => {
    const course = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'));
    expect(steps(duties(pift, course, 'who5')[0])).toEqual([
      '2026-04-27 remind-opens mentee',
      '2026-05-04 remind-due mentee',
      '2026-05-06 remind-4 mentee',
      '2026-05-12 remind-10 mentee',
      '2026-05-15 phone-task coordinator',
      '2026-05-17 record-missed',
    ]);
  });

  it('are done by their number', () => {
    const course = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'), measuredOn('2026-05-01', 'who5', 1));
    expect(duties(pift, course, 'who5').map(({ status }) => status)).toEqual(['done', 'open']);
  });
});

describe('the middle and the end', () => {
  it.each([
    ['2026-05-02', '2026-04-02'],
    ['2026-06-02', '2026-04-02'],
    ['2026-07-02', '2026-05-02'],
    ['2026-08-02', '2026-05-02'],
  ])('an agreement until %s has its mid-status on %s', (end, due) => {
    const course = courseOf(begunOn(bul, '2026-02-02', end));
    expect(duties(bul, course, 'statusReport').map((each) => each.due)).toEqual([due]);
  });

  it('is warned of before it comes, on the working day before, and anew when it moves', () => {
    const course = courseOf(begunOn(bul, '2026-02-02', '2026-05-02'));
    expect(grid(duties(bul, course, 'endWarning'))).toEqual([
      [1, '2026-04-11', '2026-04-11', '2026-05-02'],
      [2, '2026-04-25', '2026-04-25', '2026-05-02'],
    ]);
    expect(duties(bul, course, 'endWarning').flatMap(steps)).toEqual([
      '2026-04-10 remind-due coordinator',
      '2026-04-24 remind-due coordinator',
    ]);
    const longer = courseOf(begunOn(bul, '2026-02-02', '2026-05-02'), {
      type: 'AgreementExtended',
      data: { on: '2026-04-20', version: 2, end: '2026-08-02' },
    });
    expect(duties(bul, longer, 'endWarning').map(({ due, ordinal }) => [ordinal, due])).toEqual([
      [1, '2026-07-12'],
      [2, '2026-07-26'],
    ]);
  });

  it('of a grant is told to the caseworker 45 and 14 days before and on the day', () => {
    const course = courseOf(begunOn(retOgPligt, '2026-02-02', '2026-08-01', 2));
    expect(duties(retOgPligt, course, 'grantExpiry').flatMap(steps)).toEqual([
      '2026-06-17 remind-due caseworker',
      '2026-07-17 remind-due caseworker',
      '2026-07-31 remind-due caseworker',
    ]);
  });

  it('of an agreement starts the closure on its last day', () => {
    const course = courseOf(begunOn(bul, '2026-02-02', '2026-05-02'));
    expect(duties(bul, course, 'agreementEnd')[0]?.steps).toMatchObject([
      { act: 'start-closure', on: '2026-05-02', at: '2026-05-02T21:00:00.000Z' },
    ]);
  });
});

describe('after closure', () => {
  const until = (closed: string) => [
    ...begunOn(bul, '2026-02-02', '2026-05-02'),
    closingOn('2026-04-28'),
    ...closedOn(closed),
  ];

  it('BUL asks between month 3 and 6 and between month 12 and 13, and 2014 between month 3 and 4', () => {
    const course = courseOf(until('2026-05-04'));
    expect(grid(duties(bul, course, 'postClosure'))).toEqual([
      [1, '2026-08-04', '2026-11-04', '2026-11-18'],
      [2, '2027-05-04', '2027-06-04', '2027-06-04'],
    ]);
    const old = programmeOf('bul', '2014');
    expect(duties(old, course, 'postClosure')[0]?.due).toBe('2026-09-04');
  });

  it('schedules its questions, and archives the day after the last answer or after 13 months', () => {
    const closed = courseOf(until('2026-05-04'));
    expect(steps(duties(bul, closed, 'afterClosure')[0])).toEqual([
      '2026-05-04 schedule-post-follow-up',
      '2027-06-05 archive',
    ]);
    const asked = (on: string, ordinal: number) => ({
      type: 'PostFollowUpCompleted' as const,
      data: { on, rule: 'postClosure', ordinal, status: 'education' as const, retained: true },
    });
    const answered = courseOf(
      until('2026-05-04'),
      { type: 'PostFollowUpScheduled', data: { on: '2026-05-04' } },
      asked('2026-09-01', 1),
      asked('2027-05-10', 2),
    );
    expect(steps(duties(bul, answered, 'afterClosure')[0])).toEqual(['2027-05-11 archive']);
  });

  it('asks nothing without consent and archives when the time to reopen has passed', () => {
    const silent = courseOf(
      until('2026-05-04').map((event) =>
        event.type === 'CitizenAccepted' ? { ...event, data: { ...event.data, laterContact: false } } : event,
      ),
    );
    const all = duties(bul, silent);
    expect(
      all
        .filter(({ rule }) => rule === 'postClosure')
        .map(({ status, steps: sent }) => [status, sent.length]),
    ).toEqual([
      ['suppressed', 0],
      ['suppressed', 0],
    ]);
    expect(steps(all.find(({ rule }) => rule === 'afterClosure'))).toEqual(['2026-06-04 archive']);
  });

  it('nothing else reminds any more', () => {
    const closed = courseOf(until('2026-05-04'));
    const late = duties(bul, closed)
      .filter(({ rule }) => rule !== 'postClosure' && rule !== 'afterClosure')
      .filter(({ status }) => status === 'open')
      .flatMap(({ steps: all }) => all.filter(({ on, act }) => on > '2026-05-18' && act !== 'record-missed'));
    expect(late).toEqual([]);
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

  it('of everyone is told weekly from day 21 and to the leader at 35', () => {
    const all = steps(duties(bul, courseOf(referredOn(bul, '2026-02-02')), 'noActivity')[0]);
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
});
