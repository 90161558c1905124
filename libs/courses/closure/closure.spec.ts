import { describe, expect, it } from '@jest/globals';
import { at, about, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import {
  attemptClosureInterview,
  closeCourse,
  holdClosureInterview,
  itself,
  logContact,
  markFinalMeasurementMissing,
  pathOf,
  receiveMeasurement,
  reconcileHours,
  recordOutcome,
  startClosure,
} from '#test/support/course-steps';

const { active, closing, ready, closed } = pathOf(bul);
const { given } = storyOf(bul);
const statutory = storyOf(retOgPligt);
const statutoryPath = pathOf(retOgPligt);

describe('closing', () => {
  it('is planned within 30 days of the end (5.3/27)', () => {
    const planned = startClosure({ kind: 'planned', reason: null });
    given(active).when(at('2026-08-01', planned)).refuses('TOO_EARLY_TO_PLAN');
    given(active)
      .when(at('2026-08-02', planned))
      .records({ type: 'ClosureStarted', data: { kind: 'planned', automatic: false } });
  });
  it('is early with a reason', () => {
    given(active).when(startClosure()).leadsTo('closing');
    given(active)
      .when(startClosure({ reason: null }))
      .refuses('REASON_MISSING');
  });
  it('begins by itself when the end has come', () => {
    const bySelf = itself({ type: 'StartClosure', kind: 'planned', reason: null, note: null });
    given(active).when(at('2026-08-31', bySelf)).changesNothing();
    given(active)
      .when(at('2026-09-01', bySelf))
      .records({ type: 'ClosureStarted', data: { automatic: true } });
  });
});

describe('what closing asks for', () => {
  it('is both sides heard, or tried on two days (5.3/28)', () => {
    given(closing).when(holdClosureInterview()).records('ClosureInterviewHeld');
    given(closing, holdClosureInterview()).when(holdClosureInterview()).changesNothing();
    given(closing).when(attemptClosureInterview()).records('ClosureInterviewAttempted');
    given(closing, attemptClosureInterview()).when(attemptClosureInterview()).changesNothing();
    const unheard = ready.filter(
      ({ wish }) => wish.type !== 'HoldClosureInterview' || wish.side === 'mentor',
    );
    given(unheard).when(closeCourse()).refuses('INTERVIEW_MISSING');
    given(unheard, attemptClosureInterview()).when(closeCourse()).refuses('INTERVIEW_MISSING');
    given(unheard, attemptClosureInterview(), at('2026-03-03', attemptClosureInterview()))
      .when(closeCourse())
      .leadsTo('closed');
  });
  it('is the last measurement, or that it will not come', () => {
    const unmeasured = ready.filter(({ wish }) => wish.type !== 'MarkFinalMeasurementMissing');
    given(unmeasured).when(closeCourse()).refuses('FINAL_MEASUREMENT_MISSING');
    given(unmeasured, receiveMeasurement()).when(closeCourse()).leadsTo('closed');
    given(closing).when(markFinalMeasurementMissing()).records('FinalMeasurementMarkedMissing');
    given(ready).when(markFinalMeasurementMissing()).changesNothing();
    given(closing)
      .when(markFinalMeasurementMissing({ reason: '' }))
      .refuses('REASON_MISSING');
    given(closing)
      .when(markFinalMeasurementMissing({ instrument: 'who5' }))
      .refuses('UNKNOWN_INSTRUMENT');
  });
  it('is an outcome of the version’s categories', () => {
    given(closing).when(recordOutcome()).records('OutcomeRecorded');
    given(ready).when(recordOutcome()).changesNothing();
    given(ready)
      .when(recordOutcome({ since: '2026-03-02' }))
      .records({ type: 'OutcomeRecorded', data: { since: '2026-03-02' } });
    given(closing)
      .when(recordOutcome({ category: 'retired' as 'other' }))
      .refuses('UNKNOWN_OUTCOME');
    given(closing)
      .when(recordOutcome({ since: '2026-03-03' }))
      .refuses('IN_THE_FUTURE');
    given(ready.filter(({ wish }) => wish.type !== 'RecordOutcome'))
      .when(closeCourse())
      .refuses('OUTCOME_MISSING');
  });
  it('is hours reconciled where they were granted', () => {
    const logged = [...statutoryPath.closing, logContact({ minutes: 90 })];
    statutory
      .given(logged)
      .when(reconcileHours())
      // 2026-03-02 to 2026-09-01 is 184 days: 26 2/7 weeks of two hours.
      .records({ type: 'HoursReconciled', data: { grantedMinutes: 3154, deliveredMinutes: 90 } });
    statutory.given(statutoryPath.ready).when(reconcileHours()).changesNothing();
    statutory
      .given(statutoryPath.ready, logContact({ contact: 'late', minutes: 30 }))
      .when(reconcileHours())
      .records({ type: 'HoursReconciled', data: { deliveredMinutes: 30 } });
    statutory
      .given(statutoryPath.ready.filter(({ wish }) => wish.type !== 'ReconcileHours'))
      .when(by('caseworker', closeCourse()))
      .refuses('HOURS_NOT_RECONCILED');
    given(closing).when(reconcileHours()).refuses('NO_HOURS_TO_RECONCILE');
  });
  it('is not dated before closing began', () => {
    given(active, at('2026-03-09', startClosure()))
      .when(about('2026-03-06', recordOutcome()))
      .refuses('BEFORE_CLOSURE');
  });
});

describe('a closed course', () => {
  it('gives the mentor’s place back', () => {
    given(ready)
      .when(closeCourse())
      .records(
        { type: 'MatchEpisodeEnded', data: { reason: 'courseClosed', mentor: 'mentor-1' } },
        { type: 'CourseClosed', data: { kind: 'early' } },
      );
  });
  it('is closed by the coordinator, by the caseworker where statutory', () => {
    given(ready).when(by('caseworker', closeCourse())).refuses('COORDINATOR_DECIDES');
    statutory.given(statutoryPath.ready).when(closeCourse()).refuses('CASEWORKER_DECIDES');
    statutory.given(statutoryPath.ready).when(by('caseworker', closeCourse())).leadsTo('closed');
  });
  it('counts from nothing but its closing', () => {
    const { course } = given(closed);
    expect('occasions' in course && course.occasions.filter(({ endedOn }) => endedOn === null)).toEqual([
      { anchor: 'closed', on: '2026-03-02', episode: 1, nth: 1, endedOn: null },
    ]);
  });
});
