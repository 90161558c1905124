import { describe, expect, it } from '@jest/globals';
import { instantAt } from '#calendar';
import { dueSteps } from '#courses';
import { about, at, bul, by, step, storyOf, type Step } from '#test/support/course-story';
import {
  cancelMeeting,
  completeTask,
  holdIntro,
  itself,
  logContact,
  pathOf,
  pauseCourse,
  raiseConcern,
  recordActivity,
  recordNoShow,
  scheduleIntro,
  scheduleMeeting,
} from '#test/support/course-steps';
import { duties, legOf, steps, workingDays } from '#test/support/duty-course';

const { intro, active, agreement } = pathOf(bul);
const { given } = storyOf(bul);
const courseAfter = (...told: readonly (Step | readonly Step[])[]) => {
  const { course } = given(...told);
  if (course.state === 'notReferred') throw new Error('no course');
  return course;
};
const owed = (rule: string, ...told: readonly (Step | readonly Step[])[]) =>
  duties(bul, courseAfter(...told), rule);
/** The course's own step, at that very moment. */
const remindAt = (date: string, time: string, identity: string): Step =>
  step(
    { type: 'IssueReminder', identity },
    {
      ...itself({ type: 'IssueReminder', identity }).differently,
      ...{ today: date, on: date, now: instantAt(date, time) },
    },
  );

describe('an appointment (6.2/appointment)', () => {
  const meeting = scheduleMeeting();

  it('is told both the morning of the day before, and the mentee two hours before', () => {
    const all = owed('appointment', active, meeting);
    expect(steps(legOf(all, 'mentor')[0])).toEqual(['2026-03-11 remind-day-before mentor']);
    expect(steps(legOf(all, 'mentee')[0])).toEqual([
      '2026-03-11 remind-day-before mentee',
      '2026-03-12 remind-hours-before mentee',
    ]);
    expect(legOf(all, 'mentee')[0]?.steps.map(({ at: moment }) => moment)).toEqual([
      instantAt('2026-03-11', '08:00'),
      instantAt('2026-03-12', '13:00'),
    ]);
  });

  it('on a Monday is told of on the Friday before; its own day never moves', () => {
    const monday = owed('appointment', active, scheduleMeeting({ date: '2026-03-16' }));
    expect(steps(legOf(monday, 'mentor')[0])).toEqual(['2026-03-13 remind-day-before mentor']);
    const [sunday] = owed('appointment', active, scheduleMeeting({ date: '2026-03-15' }));
    expect(sunday).toMatchObject({ due: '2026-03-15', dueRolled: '2026-03-15' });
  });

  it('is not told of once it has begun', () => {
    const [mentor] = owed('appointment', active, meeting);
    expect(mentor?.steps[0]?.expires).toBe(instantAt('2026-03-12', '15:00'));
    const late = remindAt('2026-03-12', '15:00', 'appointment:1:1:mentor:remind-day-before:2026-03-12');
    given(active, meeting)
      .when(late)
      .records({ type: 'ReminderSuppressed', data: { reason: 'EXPIRED' } });
  });

  it('at two hours’ notice wakes nobody: in the night and on holidays that is left out, and said so', () => {
    const hint = (time: string, date = '2026-03-12') =>
      remindAt(date, time, `appointment:1:1:mentee:remind-hours-before:${date}`);
    given(active, meeting).when(hint('12:59')).changesNothing();
    given(active, meeting).when(hint('13:00')).records('ReminderIssued');
    given(active, scheduleMeeting({ time: '09:30' }))
      .when(hint('07:30'))
      .records({ type: 'ReminderSuppressed', data: { reason: 'QUIET' } });
    given(active, scheduleMeeting({ date: '2026-04-03' }))
      .when(hint('13:00', '2026-04-03'))
      .records({ type: 'ReminderSuppressed', data: { reason: 'QUIET' } });
    given(active, scheduleMeeting({ date: '2026-03-14' }))
      .when(hint('13:00', '2026-03-14'))
      .records('ReminderIssued');
  });

  it('is not told of while the course stands still', () => {
    const hint = remindAt('2026-03-12', '13:00', 'appointment:1:1:mentee:remind-hours-before:2026-03-12');
    given(active, meeting, pauseCourse())
      .when(hint)
      .records({ type: 'ReminderSuppressed', data: { reason: 'PAUSED' } });
  });

  it('is not told of while a concern keeps the two apart (5.3/23)', () => {
    const hint = remindAt('2026-03-12', '13:00', 'appointment:1:1:mentee:remind-hours-before:2026-03-12');
    const about = raiseConcern({ severity: 'critical' });
    given(active, meeting, about)
      .when(hint)
      .records({ type: 'ReminderSuppressed', data: { reason: 'PAUSED' } });
    given(active, meeting, raiseConcern({ severity: 'low' }))
      .when(hint)
      .records('ReminderIssued');
  });

  it('comes up at its own hour, without waiting for a morning', () => {
    const course = courseAfter(active, meeting);
    const due = dueSteps(
      duties(bul, course, 'appointment'),
      course,
      instantAt('2026-03-12', '13:00'),
      workingDays,
    );
    expect(due.map(({ step: { step: name } }) => name)).toContain('remind-hours-before');
  });

  it('that has been moved or called off is not told of', () => {
    const moved = owed(
      'appointment',
      active,
      meeting,
      at('2026-03-04', scheduleMeeting({ date: '2026-03-19' })),
    );
    expect(moved.map(({ due, status }) => [due, status])).toEqual([
      ['2026-03-19', 'open'],
      ['2026-03-19', 'open'],
    ]);
    expect(owed('appointment', active, meeting, at('2026-03-04', cancelMeeting()))).toEqual([]);
    given(active, meeting, at('2026-03-11', cancelMeeting()))
      .when(remindAt('2026-03-11', '12:00', 'appointment:1:1:mentor:remind-day-before:2026-03-11'))
      .changesNothing();
  });

  it('is over when the two have met, and for the introduction when it was held', () => {
    const met = owed('appointment', active, meeting, at('2026-03-12', logContact()));
    expect(met.map(({ status }) => status)).toEqual(['done', 'done']);
    const introduced = [
      ...intro,
      scheduleIntro(),
      ...agreement.slice(intro.length, -1),
      at('2026-03-05', holdIntro()),
    ];
    expect(owed('appointment', introduced)[0]).toMatchObject({ status: 'done', settledOn: '2026-03-05' });
  });

  it('is made once, for today or later, and called off once', () => {
    given(active, meeting).when(meeting).changesNothing();
    given(active)
      .when(scheduleMeeting({ date: '2026-03-01' }))
      .refuses('APPOINTMENT_IN_THE_PAST');
    given(active, meeting).when(cancelMeeting()).records('MeetingCancelled');
    given(active, meeting, cancelMeeting()).when(cancelMeeting()).changesNothing();
  });
});

describe('a no-show (6.2/no-show)', () => {
  const missedOn = (...days: readonly string[]) => days.map((day) => at(day, recordNoShow()));

  it('is told by the other one, once a day, and in the introduction by its own name', () => {
    given(active)
      .when(recordNoShow())
      .records({ type: 'NoShowRecorded', data: { side: 'mentee' } });
    given(active, recordNoShow()).when(recordNoShow()).changesNothing();
    given(intro).when(recordNoShow()).records('IntroNoShowRecorded');
  });

  it('lies within the match', () => {
    const later = active.map((one) => (one.wish.type === 'ProposeMatch' ? at('2026-03-04', one) : one));
    const agreedLater = later.map((one) =>
      one.wish.type === 'DraftAgreement'
        ? { ...one, wish: { ...one.wish, terms: { ...one.wish.terms, start: '2026-03-04' } } }
        : one,
    );
    given(agreedLater).when(about('2026-03-03', recordNoShow())).refuses('BEFORE_MATCH');
  });

  it('is followed by a kind word to the mentee the next day, which then is done', () => {
    const told = missedOn('2026-03-10');
    expect(owed('noShow', active, told).map(steps)).toEqual([['2026-03-11 note-mentee mentee']]);
    const note = remindAt('2026-03-11', '08:00', 'noShow:1:1:mentee:note-mentee:2026-03-11');
    given(active, told).when(note).records('ReminderIssued');
    expect(owed('noShow', active, told, note)[0]?.status).toBe('done');
    expect(owed('noShowCall', active, told)).toEqual([]);
  });

  it('the second time within 30 days asks the coordinator to call, and is done when she says so', () => {
    const twice = [...active, ...missedOn('2026-03-10', '2026-04-09')];
    expect(owed('noShowCall', twice).map(({ ordinal, leg, due }) => [ordinal, leg, due])).toEqual([
      [2, 'coordinator', '2026-04-10'],
    ]);
    expect(owed('noShowCall', active, missedOn('2026-03-10', '2026-04-10'))).toEqual([]);
    given(twice).when(completeTask()).records('TaskCompleted');
    given(twice, completeTask()).when(completeTask()).changesNothing();
    expect(owed('noShowCall', twice, completeTask())[0]?.status).toBe('done');
    given(twice)
      .when(completeTask({ rule: 'followUp' }))
      .refuses('UNKNOWN_DUTY');
  });

  it('the third time asks for a meeting about the course, which a joint meeting is', () => {
    const thrice = [...active, ...missedOn('2026-03-10', '2026-03-17', '2026-03-24')];
    expect(owed('noShowCall', thrice)).toHaveLength(1);
    expect(owed('noShowCaseMeeting', thrice).map(({ due, status }) => [due, status])).toEqual([
      ['2026-03-31', 'open'],
    ]);
    const held = owed('noShowCaseMeeting', thrice, at('2026-03-27', recordActivity()));
    expect(held[0]).toMatchObject({ status: 'done', settledOn: '2026-03-27' });
  });

  it('told later, though of an earlier day, takes no task back', () => {
    const twice = [...active, ...missedOn('2026-03-10', '2026-03-20')];
    const late = about('2026-03-05', at('2026-03-21', recordNoShow()));
    expect(owed('noShowCall', twice, late)).toEqual(owed('noShowCall', twice));
    expect(owed('noShowCaseMeeting', twice, late)).toHaveLength(1);
  });

  it('never ends a course, however often it happens', () => {
    const often = missedOn(
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
    );
    expect(courseAfter(active, often).state).toBe('active');
  });

  it('of the mentor asks for a call to the mentor, and for nothing of the mentee', () => {
    const told = [...active, at('2026-03-10', by('mentee', recordNoShow('mentor')))];
    expect(owed('mentorNoShow', told).map(({ leg, due }) => [leg, due])).toEqual([
      ['coordinator', '2026-03-11'],
    ]);
    expect(owed('noShow', told)).toEqual([]);
  });

  it('settles the appointment of its day', () => {
    const told = [...active, scheduleMeeting(), at('2026-03-12', recordNoShow())];
    expect(owed('appointment', told).map(({ status }) => status)).toEqual(['done', 'done']);
  });
});
