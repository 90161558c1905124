import { describe, it } from '@jest/globals';
import { at, pift, storyOf } from '#test/support/course-story';
import {
  itself,
  pathOf,
  recordPostFollowUp,
  sendStatusUpdate,
  startClosure,
  submitReferral,
} from '#test/support/course-steps';

const path = pathOf(pift);
const { given } = storyOf(pift);
const schedule = itself({ type: 'SchedulePostFollowUp' });
const archive = itself({ type: 'ArchiveCourse' });
const withoutConsent = path.closed.map((step) =>
  step.wish.type === 'SubmitReferral'
    ? submitReferral({ consent: { textVersion: '1', on: '2026-03-02', laterContact: false } })
    : step,
);

describe('after closure', () => {
  it('the mentee is asked later only with consent (5.3/29)', () => {
    given(path.closed).when(schedule).records('PostFollowUpScheduled');
    given(path.closed).when(schedule).leadsTo('postFollowUp');
    given(withoutConsent).when(schedule).changesNothing();
  });
  it('a course without consent is archived when the time to reopen has passed', () => {
    given(withoutConsent).when(at('2026-04-01', archive)).changesNothing();
    given(withoutConsent).when(at('2026-04-02', archive)).leadsTo('archived');
    given(path.closed).when(at('2026-04-02', archive)).changesNothing();
  });
});

describe('a point after closure', () => {
  const ask = (ordinal: number) => recordPostFollowUp({ ordinal });
  it('has an answer, or none, which is neither success nor failure (5.3/30)', () => {
    given(path.postFollowUp)
      .when(at('2026-06-02', ask(1)))
      .records('PostFollowUpCompleted');
    given(path.postFollowUp)
      .when(at('2026-06-02', recordPostFollowUp({ answer: 'notReached' })))
      .records({ type: 'PostFollowUpNotReached', data: { answer: 'notReached' } });
    given(path.postFollowUp, at('2026-06-02', ask(1)))
      .when(ask(1))
      .changesNothing();
  });
  it('keeps to its window', () => {
    given(path.postFollowUp).when(ask(1)).refuses('WINDOW_NOT_OPEN');
    given(path.postFollowUp)
      .when(at('2026-07-02', ask(1)))
      .refuses('WINDOW_MISSED');
    given(path.postFollowUp).when(ask(4)).refuses('UNKNOWN_DUTY');
    given(path.postFollowUp)
      .when(recordPostFollowUp({ rule: 'followUp' }))
      .refuses('UNKNOWN_DUTY');
  });
  it('that is missed stays missed', () => {
    const missed = itself({
      type: 'RecordMissed',
      window: { rule: 'postClosure', episode: 1, ordinal: 1, leg: 'coordinator', due: '2026-06-02' },
    });
    given(path.postFollowUp).when(at('2026-06-17', missed)).records('PostFollowUpMissed');
  });
  it('the last one archives the course', () => {
    const asked = [...path.postFollowUp, at('2026-06-02', ask(1)), at('2026-09-02', ask(2))];
    given(asked)
      .when(at('2027-03-02', ask(3)))
      .records('PostFollowUpCompleted', 'CourseArchived');
    given(asked)
      .when(at('2027-03-02', ask(3)))
      .leadsTo('archived');
  });
  it('that nobody asks about does not keep the course for ever', () => {
    given(path.postFollowUp).when(at('2027-04-02', archive)).changesNothing();
    given(path.postFollowUp).when(at('2027-04-03', archive)).leadsTo('archived');
  });
});

describe('what the grid asks for during the course', () => {
  it('is a status to the municipality, once', () => {
    given(path.active).when(at('2026-06-02', sendStatusUpdate())).records('StatusUpdateSent');
    given(path.active, at('2026-06-02', sendStatusUpdate())).when(sendStatusUpdate()).changesNothing();
    given(path.active).when(sendStatusUpdate()).refuses('WINDOW_NOT_OPEN');
    given(path.active)
      .when(sendStatusUpdate({ rule: 'followUp' }))
      .refuses('UNKNOWN_DUTY');
  });
  it('stays missed, by its kind', () => {
    const missed = (rule: string, leg: string, ordinal = 1) =>
      itself({ type: 'RecordMissed', window: { rule, episode: 1, ordinal, leg, due: '2026-06-02' } });
    given(path.active)
      .when(at('2026-06-17', missed('who5', 'mentee')))
      .records('MeasurementMissed');
    given(path.active)
      .when(at('2026-06-17', missed('statusReport', 'coordinator')))
      .records('StatusUpdateMissed');
    given(path.active, at('2026-06-01', startClosure())).when(missed('who5', 'mentee')).changesNothing();
  });
});
