import { describe, expect, it } from '@jest/globals';
import { at, bul, by, pift, retOgPligt, storyOf, type Step } from '#test/support/course-story';
import {
  closeCourse,
  giveConsent,
  holdClosureInterview,
  itself,
  pathOf,
  receiveMeasurement,
  recordOutcome,
  withdrawConsent,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const withdraw = by('mentee', withdrawConsent());

describe('a consent that is withdrawn (5.3/26)', () => {
  it('closes a volunteer course, wherever it was', () => {
    for (const reached of [
      path.received,
      path.waiting,
      path.proposed,
      path.intro,
      path.active,
      path.paused,
    ]) {
      given(reached)
        .when(withdraw)
        .records(
          { type: 'ConsentWithdrawn', data: { purpose: 'participation' } },
          { type: 'ClosureStarted', data: { kind: 'early', reason: 'consentWithdrawn' } },
        );
      given(reached).when(withdraw).leadsTo('closing');
    }
    given(path.closed).when(withdraw).records('ConsentWithdrawn');
  });
  it('happens once', () => {
    given(path.active, withdraw).when(withdraw).changesNothing();
  });
  it('leaves nothing to be asked before the course can be closed', () => {
    given(path.waiting, withdraw).when(closeCourse()).records('CourseClosed');
    const started = given(path.active, withdraw);
    started.when(receiveMeasurement()).refuses('CONSENT_WITHDRAWN');
    started.when(closeCourse()).refuses('OUTCOME_MISSING');
    given(path.active, withdraw, holdClosureInterview({ side: 'mentor' }), recordOutcome())
      .when(closeCourse())
      .records('MatchEpisodeEnded', 'CourseClosed');
  });
  it('lets a statutory course go on with what the law asks for', () => {
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).active, withdraw);
    expect(statutory.course).toMatchObject({ state: 'active', consentWithdrawnOn: '2026-03-02' });
    statutory.when(receiveMeasurement({ instrument: 'progression' })).refuses('CONSENT_WITHDRAWN');
    const back = giveConsent({ purpose: 'participation' });
    statutory.when(back).records('ConsentGiven');
    expect(storyOf(retOgPligt).given(pathOf(retOgPligt).active, withdraw, back).course).toMatchObject({
      consentWithdrawnOn: null,
    });
  });
  it('keeps the mentee from being reminded, and says so', () => {
    const asked = { rule: 'matchProposal', ordinal: 1, due: '2026-03-09' };
    const remind = (leg: string) =>
      at(
        '2026-03-04',
        itself({ type: 'IssueReminder', identity: `matchProposal:1:1:${leg}:remind-2:2026-03-09` }),
      );
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).proposed, withdraw);
    statutory
      .when(remind('mentee'))
      .records({ type: 'ReminderSuppressed', data: { ...asked, reason: 'CONSENT_WITHDRAWN' } });
    statutory.when(remind('mentor')).records({ type: 'ReminderIssued', data: { ...asked, to: ['mentor'] } });
  });
});

describe('consent for one purpose', () => {
  it('is given and taken back for itself', () => {
    given(path.active)
      .when(giveConsent())
      .records({ type: 'ConsentGiven', data: { purpose: 'earlierLogs' } });
    given(path.active, giveConsent()).when(giveConsent()).changesNothing();
    expect(given(path.active, giveConsent()).course).toMatchObject({ consent: { earlierLogs: true } });
    given(path.active)
      .when(by('mentee', withdrawConsent({ purpose: 'laterContact' })))
      .records('ConsentWithdrawn');
  });
  it('is kept, too, where nobody was asked to take part', () => {
    const [submitted, ...others] = pathOf(retOgPligt).active;
    const unasked = [{ ...submitted, wish: { ...submitted?.wish, consent: null } } as Step, ...others];
    const statutory = storyOf(retOgPligt);
    const later = giveConsent({ purpose: 'laterContact' });
    expect(statutory.given(unasked, later).course).toMatchObject({
      consent: { on: null, laterContact: true, earlierLogs: false },
    });
    statutory.given(unasked, later).when(later).changesNothing();
    statutory.given(unasked, later).when(withdraw).changesNothing();
    statutory
      .given(unasked, later)
      .when(giveConsent({ purpose: 'participation' }))
      .records('ConsentGiven');
  });
  it('to be asked later ends the questions after closure', () => {
    const later = by('mentee', withdrawConsent({ purpose: 'laterContact' }));
    const story = storyOf(pift).given(pathOf(pift).postFollowUp, later);
    story.when(at('2026-04-02', itself({ type: 'ArchiveCourse' }))).leadsTo('archived');
  });
});
