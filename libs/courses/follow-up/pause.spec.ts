import { describe, expect, it } from '@jest/globals';
import { at, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import {
  extendAgreement,
  itself,
  logContact,
  pathOf,
  pauseCourse,
  resumeCourse,
  startClosure,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const statutory = storyOf(retOgPligt);
const expiry = itself({ type: 'RecordPauseExpiry' });

describe('a pause (5.3/17)', () => {
  it('has a reason and a day of return', () => {
    given(path.active)
      .when(pauseCourse())
      .records({
        type: 'CoursePaused',
        data: { reason: 'illness', expectedReturn: '2026-04-13', byMunicipality: false },
      });
    given(path.active).when(pauseCourse()).leadsTo('paused');
  });
  it('ends after it begins, and within 90 days', () => {
    given(path.active)
      .when(pauseCourse({ expectedReturn: '2026-03-02' }))
      .refuses('RETURN_NOT_LATER');
    given(path.active)
      .when(pauseCourse({ expectedReturn: '2026-06-01' }))
      .refuses('PAUSE_TOO_LONG');
    given(path.active)
      .when(pauseCourse({ expectedReturn: '2026-05-31' }))
      .records('CoursePaused');
  });
  it('may get another day of return, counted from when it began', () => {
    const paused = given(path.paused);
    paused.when(at('2026-04-10', pauseCourse())).changesNothing();
    paused.when(at('2026-04-10', pauseCourse({ expectedReturn: '2026-05-31' }))).records('CoursePaused');
    paused.when(at('2026-04-10', pauseCourse({ expectedReturn: '2026-06-01' }))).refuses('PAUSE_TOO_LONG');
  });
  it('is the caseworker’s decision where contact is a duty', () => {
    const active = statutory.given(pathOf(retOgPligt).active);
    active.when(pauseCourse()).refuses('PAUSE_BY_CASEWORKER');
    active
      .when(by('caseworker', pauseCourse()))
      .records({ type: 'CoursePaused', data: { byMunicipality: true } });
  });
  it('does not keep anybody from telling what has happened', () => {
    given(path.paused).when(at('2026-03-09', logContact())).records('ContactLogged');
  });
});

describe('the return (5.3/18)', () => {
  it('moves a volunteer agreement’s end by the days of the pause', () => {
    const back = given(path.paused).when(at('2026-03-30', resumeCourse()));
    back.records({ type: 'CourseResumed', data: { since: '2026-03-02', end: '2026-09-29' } });
    back.leadsTo('active');
    expect(given(path.paused, at('2026-03-30', resumeCourse())).course).toMatchObject({
      agreement: { terms: { end: '2026-09-29' } },
    });
  });
  it('leaves a statutory period where it is', () => {
    statutory
      .given(pathOf(retOgPligt).paused)
      .when(at('2026-03-30', by('caseworker', resumeCourse())))
      .records({ type: 'CourseResumed', data: { end: null } });
  });
  it('moves the longest possible end with it', () => {
    const resumed = given(path.paused, at('2026-03-30', resumeCourse()));
    resumed.when(extendAgreement({ end: '2026-09-30' })).records('AgreementExtended');
    resumed.when(extendAgreement({ end: '2026-10-01' })).refuses('AGREEMENT_TOO_LONG');
  });
});

describe('a pause that nobody ends (5.3/19)', () => {
  it('is told the day after, once for each day of return', () => {
    const paused = given(path.paused);
    paused.when(at('2026-04-13', expiry)).changesNothing();
    paused
      .when(at('2026-04-14', expiry))
      .records({ type: 'PauseExpired', data: { expectedReturn: '2026-04-13' } });
    given(path.paused, at('2026-04-14', expiry)).when(at('2026-04-15', expiry)).changesNothing();
    given(path.paused, at('2026-04-14', expiry), pauseCourse({ expectedReturn: '2026-05-04' }))
      .when(at('2026-05-05', expiry))
      .records('PauseExpired');
  });
  it('waits for a person to return or to close', () => {
    const expired = given(path.paused, at('2026-04-14', expiry));
    expired.when(resumeCourse()).leadsTo('active');
    expired.when(startClosure()).leadsTo('closing');
  });
});
