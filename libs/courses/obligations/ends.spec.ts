import { describe, expect, it } from '@jest/globals';
import type { CourseEvent } from '#courses';
import { bul, pift, programmeOf, retOgPligt } from '#test/support/course-story';
import {
  begunOn,
  closedOn,
  closingOn,
  courseOf,
  duties,
  measuredOn,
  legOf,
  grid,
  only,
  steps,
} from '#test/support/duty-course';

describe('measurements', () => {
  it('of PIFT are WHO-5 at 3, 6 and 12 months and at closure, never the bracketed one nor one past the end (1.3/measurements)', () => {
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

const reopenedOn = (on: string, end: string): CourseEvent => ({
  type: 'CourseReopened',
  data: { on, to: 'active', mentor: 'mentor-1', place: 1, end },
});

describe('the closing measurement', () => {
  const closing = [...begunOn(pift, '2026-02-02', '2026-08-02'), closingOn('2026-07-20')];
  const last = (...events: readonly CourseEvent[]) =>
    only(duties(pift, courseOf(closing, events), 'who5'), 3);

  it('is asked for as closure begins', () => {
    expect(last()).toMatchObject({ due: '2026-07-20', closes: '2026-08-03', status: 'open' });
  });

  it('may be marked missing with a reason, and is done by whatever was measured since', () => {
    const missing: CourseEvent = {
      type: 'FinalMeasurementMarkedMissing',
      data: { on: '2026-07-21', instrument: 'who5' },
    };
    expect(last(missing)?.status).toBe('exempted');
    expect(last(measuredOn('2026-07-22', 'who5', 2))?.status).toBe('done');
  });

  it('is asked for anew when a reopened course closes again, and what became of the first stays', () => {
    const twice = (...since: readonly CourseEvent[]) =>
      duties(
        pift,
        courseOf(
          closing,
          closedOn('2026-07-25'),
          reopenedOn('2026-07-30', '2026-08-07'),
          closingOn('2026-08-07'),
          since,
        ),
        'who5',
      ).filter(({ anchor }) => anchor.name === 'closureStarted');
    expect(twice().map(({ due, status }) => [due, status])).toEqual([
      ['2026-07-20', 'suppressed'],
      ['2026-08-07', 'open'],
    ]);
    const statuses = twice(measuredOn('2026-08-08', 'who5', 9)).map(({ status }) => status);
    expect(statuses).toEqual(['suppressed', 'done']);
  });

  it('keeps its number when the reopened agreement becomes longer', () => {
    const longer: CourseEvent = {
      type: 'AgreementExtended',
      data: { on: '2026-03-20', version: 2, end: '2026-12-02' },
    };
    const numbers = (...since: readonly CourseEvent[]) =>
      duties(
        pift,
        courseOf(begunOn(pift, '2026-02-02', '2026-05-02'), closingOn('2026-03-02'), since),
        'who5',
      ).map(({ ordinal, anchor, due }) => [ordinal, anchor.name, due]);
    expect(numbers()).toEqual([
      [2, 'closureStarted', '2026-03-02'],
      [1, 'agreementStart', '2026-05-02'],
    ]);
    expect(numbers(...closedOn('2026-03-03'), reopenedOn('2026-03-10', '2026-05-09'), longer)).toEqual([
      [2, 'closureStarted', '2026-03-02'],
      [1, 'agreementStart', '2026-05-09'],
      [3, 'agreementStart', '2026-08-09'],
    ]);
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

  it('that moves is warned of under the same number, also where there is one warning only (6.1/end-warning)', () => {
    const vbm = programmeOf('vbm', '2018');
    const longer = courseOf(begunOn(vbm, '2026-02-02', '2026-07-02'), {
      type: 'AgreementExtended',
      data: { on: '2026-04-20', version: 2, end: '2026-08-02' },
    });
    expect(duties(vbm, longer, 'endWarning').map(({ due, ordinal }) => [ordinal, due])).toEqual([
      [1, '2026-07-03'],
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
