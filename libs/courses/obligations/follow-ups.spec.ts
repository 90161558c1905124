import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import { bul, pift } from '#test/support/course-story';
import {
  begunOn,
  closedOn,
  closingOn,
  confirmedOn,
  courseOf,
  duties,
  introducedOn,
  placedOn,
  proposedOn,
  referredOn,
  legOf,
  grid,
  steps,
  only,
} from '#test/support/duty-course';

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
