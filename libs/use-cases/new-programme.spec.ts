import { describe, expect, it } from '@jest/globals';
import { foldCourse } from '#courses';
import { programmeAt } from '#programmes';
import { withANewProgramme } from '#test/support/catalogue-with';
import { by } from '#test/support/course-story';
import {
  acceptMatch,
  activateAgreement,
  assessEligibility,
  closeCourse,
  completeAlignment,
  completeFollowUp,
  draftAgreement,
  holdClosureInterview,
  holdIntro,
  logContact,
  placeOnWaitingList,
  proposeMatch,
  receiveMeasurement,
  recordOutcome,
  recordPostFollowUp,
  setGoal,
  signAgreement,
  submitReferral,
} from '#test/support/course-steps';
import { livedByItself } from '#test/support/lived-by-itself';

const programme = programmeAt(withANewProgramme().catalogue, 'nabo', '2026-03-02');
if (programme === undefined) throw new Error('the new programme is not in the catalogue');

const terms = { start: '2026-03-09', end: '2026-05-09', hoursPerMonth: 2, tasks: ['network'] as const };
const called = (ordinal: number, leg: 'mentor' | 'mentee') => completeFollowUp({ ordinal, leg });
const contact = (nth: number) => logContact({ contact: `contact-${nth}` });

const events = livedByItself(programme, '2026-03-02', {
  '2026-03-02': [submitReferral()],
  '2026-03-03': [assessEligibility({ age: 44 }), placeOnWaitingList(), proposeMatch()],
  '2026-03-04': [acceptMatch('mentor'), acceptMatch('mentee')],
  '2026-03-05': [completeAlignment(), holdIntro()],
  '2026-03-06': [called(1, 'mentor'), called(1, 'mentee')],
  '2026-03-09': [
    draftAgreement({ terms }),
    by('mentor', signAgreement({ by: 'mentor' })),
    by('mentee', signAgreement({ by: 'mentee' })),
    setGoal(),
    activateAgreement(),
  ],
  '2026-03-23': [contact(1)],
  '2026-04-07': [called(2, 'mentor')],
  '2026-04-10': [receiveMeasurement({ measurement: 'status-1', ordinal: 1 })],
  '2026-04-27': [contact(2)],
  '2026-05-11': [
    receiveMeasurement({ measurement: 'status-2', ordinal: 2, scores: { status: 8 } }),
    holdClosureInterview({ side: 'mentor' }),
    holdClosureInterview({ side: 'mentee' }),
    recordOutcome({ category: 'fullTimeJob' }),
  ],
  '2026-05-12': [closeCourse()],
  '2026-07-08': [recordPostFollowUp()],
});

describe('a new programme, added by one data file', () => {
  it('runs from the referral to the archive', () => {
    expect(foldCourse(events).state).toBe('archived');
    const days = events.flatMap(({ type, data }) =>
      [
        'AgreementActivated',
        'ClosureStarted',
        'CourseClosed',
        'PostFollowUpScheduled',
        'CourseArchived',
      ].some((each) => each === type)
        ? [`${data.on} ${type}`]
        : [],
    );
    expect(days).toEqual([
      '2026-03-09 AgreementActivated',
      '2026-05-09 ClosureStarted',
      '2026-05-12 CourseClosed',
      '2026-05-12 PostFollowUpScheduled',
      // With the last answer.
      '2026-07-08 CourseArchived',
    ]);
  });

  it('reminds by its own rows, on days counted by hand, and takes the general ones in', () => {
    const sent = events.flatMap((event) =>
      event.type === 'ReminderIssued'
        ? [`${event.data.on} ${event.data.rule} ${event.data.ordinal} ${event.data.leg} ${event.data.step}`]
        : [],
    );
    expect(sent).toEqual([
      '2026-03-02 referralReceived 1 coordinator remind-opens',
      '2026-03-06 followUp 1 mentee remind-due',
      '2026-03-06 followUp 1 mentor remind-due',
      '2026-04-08 followUp 2 mentee remind-due',
      '2026-04-09 status 1 mentee remind-due',
      '2026-04-29 endWarning 1 coordinator remind-due',
      '2026-05-11 status 2 mentee remind-due',
      // 5 July is a Sunday.
      '2026-07-06 postClosure 1 coordinator remind-opens',
    ]);
  });

  it('keeps what was missed', () => {
    expect(events.find(({ type }) => type === 'FollowUpMissed')?.data).toMatchObject({
      on: '2026-04-23',
      rule: 'followUp',
      ordinal: 2,
      leg: 'mentee',
    });
  });

  it('keeps to its own age and length', () => {
    expect(() =>
      livedByItself(programme, '2026-03-02', {
        '2026-03-02': [submitReferral(), assessEligibility({ age: 17 })],
      }),
    ).toThrow('outside');
  });
});
