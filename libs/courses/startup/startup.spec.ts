import { describe, expect, it } from '@jest/globals';
import { at, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import {
  abortStartup,
  activateAgreement,
  completeAlignment,
  draftAgreement,
  holdIntro,
  measureBaseline,
  pathOf,
  proposeMatch,
  scheduleIntro,
  setGoal,
  signAgreement,
  terms,
  waiveBaseline,
} from '#test/support/course-steps';

const { intro, agreement, prepared } = pathOf(bul);
const { given } = storyOf(bul);
const statutory = storyOf(retOgPligt);
const statutoryPath = pathOf(retOgPligt);

describe('the introduction', () => {
  it('is scheduled, and moved (5.3/34)', () => {
    given(intro)
      .when(scheduleIntro())
      .records({ type: 'IntroMeetingScheduled', data: { date: '2026-03-05' } });
    given(intro, scheduleIntro()).when(scheduleIntro()).changesNothing();
    given(intro, scheduleIntro())
      .when(scheduleIntro({ time: '11:00' }))
      .records('IntroMeetingScheduled');
    given(intro, scheduleIntro())
      .when(scheduleIntro({ place: 'mentorsWorkplace' }))
      .records('IntroMeetingScheduled');
    given(intro)
      .when(scheduleIntro({ date: '2026-03-01' }))
      .refuses('APPOINTMENT_IN_THE_PAST');
  });
  it('keeps the address apart from what everyone may read', () => {
    const address = 'Biblioteket på Prøvegade 7';
    const told = given(intro, scheduleIntro({ address }));
    expect(told.events.at(-1)?.texts).toEqual({
      address: { subject: 'mentee-1', group: 'case', text: address },
    });
    expect(JSON.stringify([told.events.map(({ data }) => data), told.course])).not.toContain('Prøvegade');
    told.when(scheduleIntro({ address })).records('IntroMeetingScheduled');
  });
  it('is held once expectations are aligned (5.3/13, 5.3/35, 1.3/expectation-alignment)', () => {
    given(intro).when(holdIntro()).refuses('ALIGNMENT_MISSING');
    given(intro).when(completeAlignment()).records('ExpectationAlignmentCompleted');
    given(intro, completeAlignment()).when(completeAlignment()).changesNothing();
    given(intro, completeAlignment()).when(holdIntro()).records('IntroMeetingHeld');
    given(intro, completeAlignment()).when(holdIntro()).leadsTo('agreement');
  });
});

describe('a startup that does not work out', () => {
  it('goes back to the list as a new episode, with the old place in the queue (5.3/14)', () => {
    for (const path of [intro, agreement]) given(path).when(abortStartup()).leadsTo('waiting');
    const { course } = given(intro, at('2026-03-09', abortStartup()));
    expect(course).toMatchObject({ state: 'waiting', episode: 2, waitingSince: '2026-03-02' });
    given(intro, abortStartup())
      .when(proposeMatch())
      .records({ type: 'MatchProposed', data: { episode: 2 } });
  });
  it('is each one’s own to say', () => {
    given(intro).when(by('mentor', abortStartup())).refuses('OTHER_SIDE');
  });
});

describe('the agreement', () => {
  it('is drafted within the version’s maximum (1.3/clear-frame)', () => {
    const story = given(agreement);
    const drafting = (different: Partial<typeof terms>) =>
      draftAgreement({ terms: { ...terms, ...different } });
    story.when(draftAgreement()).records({ type: 'AgreementDrafted', data: { version: 1 } });
    story.when(drafting({ end: '2026-09-02' })).records('AgreementDrafted');
    story.when(drafting({ end: '2026-09-03' })).refuses('AGREEMENT_TOO_LONG');
    story.when(drafting({ end: '2026-03-02' })).refuses('AGREEMENT_DATES');
    story.when(drafting({ start: '2026-03-01' })).refuses('START_BEFORE_INTRO');
    story.when(drafting({ hoursPerMonth: 0 })).refuses('DOSE_MISSING');
  });
  it('says what the mentor helps with (1.2/activities)', () => {
    const tasks = ['workplaceIntroduction', 'languageTraining', 'dailyStructure'] as const;
    given(agreement)
      .when(draftAgreement({ terms: { ...terms, tasks } }))
      .records({ type: 'AgreementDrafted', data: { terms: { tasks } } });
  });
  it('lies within the grant', () => {
    statutory
      .given(statutoryPath.agreement)
      .when(draftAgreement({ terms: { ...terms, end: '2026-09-02' } }))
      .refuses('AGREEMENT_BEYOND_GRANT');
  });
  it('has a new version only when the terms change, and that needs new signatures', () => {
    given(agreement, draftAgreement()).when(draftAgreement()).changesNothing();
    const changed = draftAgreement({ terms: { ...terms, hoursPerMonth: 4 } });
    given(agreement, draftAgreement(), signAgreement())
      .when(changed)
      .records({ type: 'AgreementDrafted', data: { version: 2 } });
    given(agreement, draftAgreement(), changed).when(signAgreement()).refuses('OTHER_VERSION');
  });
  it('is signed by each party once (5.3/36, 1.2/agreement)', () => {
    given(agreement).when(signAgreement()).refuses('NO_DRAFT');
    given(agreement, draftAgreement()).when(signAgreement()).records('AgreementSigned');
    given(agreement, draftAgreement(), signAgreement()).when(signAgreement()).changesNothing();
    given(agreement, draftAgreement())
      .when(signAgreement({ by: 'caseworker' }))
      .refuses('NOT_A_SIGNER');
    given(agreement, draftAgreement()).when(by('mentee', signAgreement())).refuses('OTHER_SIDE');
  });
  it('is signed for the municipality by the caseworker alone', () => {
    const drafted = statutory.given(statutoryPath.agreement, draftAgreement());
    drafted.when(signAgreement({ by: 'caseworker' })).refuses('CASEWORKER_DECIDES');
    drafted.when(by('caseworker', signAgreement({ by: 'caseworker' }))).records('AgreementSigned');
  });
});

describe('the baseline', () => {
  it('is measured once with the programme’s instrument', () => {
    given(agreement).when(measureBaseline()).records('BaselineMeasured');
    given(agreement, measureBaseline()).when(measureBaseline()).changesNothing();
  });
  it('counts whole answers of the right person', () => {
    const story = given(agreement);
    story.when(measureBaseline({ instrument: 'who5' })).refuses('UNKNOWN_INSTRUMENT');
    story.when(measureBaseline({ respondent: 'mentor' })).refuses('WRONG_RESPONDENT');
    story.when(by('mentor', measureBaseline())).refuses('OTHER_SIDE');
    story.when(measureBaseline({ scores: {} })).refuses('ANSWERS_INCOMPLETE');
    story.when(measureBaseline({ scores: { status: 11 } })).refuses('ANSWERS_INCOMPLETE');
  });
  it('is waived with a reason', () => {
    given(agreement).when(waiveBaseline()).records('BaselineWaived');
    given(agreement, waiveBaseline()).when(waiveBaseline()).changesNothing();
    given(agreement)
      .when(waiveBaseline({ instrument: 'who5' }))
      .refuses('UNKNOWN_INSTRUMENT');
  });
});

describe('activation', () => {
  const without = (kind: string) => prepared.filter(({ wish }) => wish.type !== kind);
  it('comes when everything is there (5.3/15)', () => {
    given(prepared)
      .when(activateAgreement())
      .records({ type: 'AgreementActivated', data: { version: 1, terms } });
    given(prepared).when(activateAgreement()).leadsTo('active');
  });
  it('waits for whatever is missing', () => {
    given(agreement).when(activateAgreement()).refuses('NO_DRAFT');
    given(without('SignAgreement')).when(activateAgreement()).refuses('SIGNATURE_MISSING');
    given(without('SetGoal')).when(activateAgreement()).refuses('GOAL_MISSING');
    given(without('WaiveBaseline')).when(activateAgreement()).refuses('BASELINE_MISSING');
    given(prepared)
      .when(activateAgreement({ feedbackScopeShown: false }))
      .refuses('FEEDBACK_SCOPE_NOT_SHOWN');
  });
  it('is of no agreement that is over', () => {
    given(prepared).when(at('2026-08-31', activateAgreement())).leadsTo('active');
    given(prepared).when(at(terms.end, activateAgreement())).refuses('DRAFT_OVER');
    given(prepared).when(at('2026-10-01', activateAgreement())).refuses('DRAFT_OVER');
  });
  it('needs the caseworker’s alignment and a grant that still runs in a statutory scheme (1.2/expectation-alignment)', () => {
    const unaligned = [
      ...statutoryPath.agreement,
      draftAgreement(),
      setGoal(),
      waiveBaseline({ instrument: 'progression' }),
    ];
    statutory.given(unaligned).when(by('caseworker', activateAgreement())).refuses('ALIGNMENT_MISSING');
    statutory
      .given(statutoryPath.prepared)
      .when(at('2026-09-02', by('caseworker', activateAgreement())))
      .refuses('GRANT_EXPIRED');
    statutory.given(statutoryPath.prepared).when(activateAgreement()).refuses('CASEWORKER_DECIDES');
    statutory.given(statutoryPath.prepared).when(by('caseworker', activateAgreement())).leadsTo('active');
  });
});
