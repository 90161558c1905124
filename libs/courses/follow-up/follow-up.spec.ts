import { describe, expect, it } from '@jest/globals';
import { about, at, bul, by, pift, retOgPligt, storyOf } from '#test/support/course-story';
import {
  correctContact,
  correctMeasurement,
  extendAgreement,
  logContact,
  measureBaseline,
  pathOf,
  receiveMeasurement,
  setContactLimit,
  setGoal,
} from '#test/support/course-steps';

const { intro, agreement, active, closed } = pathOf(bul);
const { given } = storyOf(bul);
const statutory = storyOf(retOgPligt);
const statutoryActive = pathOf(retOgPligt).active;

describe('a contact', () => {
  it('is logged from the agreement on, days afterwards too (1.2/logbook)', () => {
    given(intro).when(logContact()).refuses('NOT_ALLOWED_NOW');
    given(agreement).when(logContact()).records('ContactLogged');
    given(active)
      .when(about('2026-03-12', at('2026-03-20', logContact())))
      .records({ type: 'ContactLogged', data: { on: '2026-03-12', told: { on: '2026-03-20' } } });
  });
  it.each([
    ['a meeting on line (1.2/e-mentoring)', { channel: 'online' }],
    ['beside the mentee as a lay representative (1.3/lay-representative)', { channel: 'layRepresentative' }],
    [
      'of use in practice, as a profession, as a person, or to clarify (1.2/functions)',
      { function: 'clarifying' },
    ],
  ] as const)('may be %s', (_, told) => {
    given(active).when(logContact(told)).records({ type: 'ContactLogged', data: told });
  });
  it('is logged once', () => {
    given(active, logContact()).when(logContact()).changesNothing();
  });
  it('lasts less than a day and lies within the match', () => {
    given(active)
      .when(logContact({ minutes: 0 }))
      .refuses('MINUTES_IMPLAUSIBLE');
    const later = active.map((one) => (one.wish.type === 'ProposeMatch' ? at('2026-03-04', one) : one));
    const agreedLater = later.map((one) =>
      one.wish.type === 'DraftAgreement'
        ? { ...one, wish: { ...one.wish, terms: { ...one.wish.terms, start: '2026-03-04' } } }
        : one,
    );
    given(agreedLater).when(about('2026-03-03', logContact())).refuses('BEFORE_MATCH');
  });
});

describe('a correction', () => {
  const logged = [...active, by('mentor', logContact())];
  it('is the author’s for 24 hours, then the coordinator’s', () => {
    given(logged)
      .when(at('2026-03-03', by('mentor', correctContact())))
      .records('ContactCorrected');
    given(logged)
      .when(at('2026-03-04', by('mentor', correctContact())))
      .refuses('CORRECTION_BY_COORDINATOR');
    given(logged).when(by('mentee', correctContact())).refuses('CORRECTION_BY_COORDINATOR');
    given(logged).when(at('2026-03-04', correctContact())).records('ContactCorrected');
    given(closed.slice(0, -1), logContact(), closed.slice(-1))
      .when(correctContact())
      .records('ContactCorrected');
  });
  it('has a reason, a past and a known contact', () => {
    const story = given(logged);
    story.when(correctContact({ reason: '' })).refuses('REASON_MISSING');
    story.when(correctContact({ heldOn: '2026-03-03' })).refuses('IN_THE_FUTURE');
    story.when(correctContact({ contact: 'other' })).refuses('UNKNOWN_CONTACT');
    story.when(correctContact({ minutes: 60 })).changesNothing();
  });
  it('changes what counts and keeps the rest', () => {
    const { course } = given(logged, correctContact({ voided: true }));
    expect(course).toMatchObject({ ledger: { contacts: [{ minutes: 45, voided: true }] } });
  });
  it('of a measurement is the same', () => {
    const measured = [...agreement, measureBaseline()];
    given(measured).when(correctMeasurement()).records('MeasurementCorrected');
    given(measured)
      .when(correctMeasurement({ scores: { status: 1 } }))
      .changesNothing();
    given(measured)
      .when(correctMeasurement({ measurement: 'other' }))
      .refuses('UNKNOWN_MEASUREMENT');
    given(measured)
      .when(correctMeasurement({ scores: { status: 99 } }))
      .refuses('ANSWERS_INCOMPLETE');
    given(measured)
      .when(at('2026-03-09', by('mentee', correctMeasurement())))
      .refuses('CORRECTION_BY_COORDINATOR');
  });
});

describe('goals and measurements', () => {
  it('are told once, each under its id', () => {
    given(active)
      .when(setGoal({ goal: 'goal-2' }))
      .records('GoalSet');
    given(active).when(setGoal()).changesNothing();
    given(active)
      .when(setGoal({ goal: 'goal-2', text: ' ' }))
      .refuses('GOAL_WITHOUT_WORDS');
    given(active).when(receiveMeasurement()).records('MeasurementReceived');
    given(active, receiveMeasurement()).when(receiveMeasurement()).changesNothing();
    given(active)
      .when(receiveMeasurement({ instrument: 'who5' }))
      .refuses('UNKNOWN_INSTRUMENT');
  });
});

describe('a contact limit of one’s own', () => {
  it('is stricter than the law, by the caseworker', () => {
    const story = statutory.given(statutoryActive);
    const limit = (everyDays: number) => by('caseworker', setContactLimit({ everyDays }));
    story.when(limit(7)).records('StricterContactLimitSet');
    story.when(limit(14)).refuses('LIMIT_NOT_STRICTER');
    story.when(limit(0)).refuses('LIMIT_NOT_STRICTER');
    story.when(setContactLimit()).refuses('CASEWORKER_DECIDES');
    statutory.given(statutoryActive, limit(7)).when(limit(7)).changesNothing();
    given(active).when(by('caseworker', setContactLimit())).refuses('NO_CONTACT_DUTY');
  });
});

describe('an extension', () => {
  it('ends later, within the version’s maximum', () => {
    given(active)
      .when(extendAgreement())
      .records({ type: 'AgreementExtended', data: { version: 2, end: '2026-09-02' } });
    given(active, extendAgreement()).when(extendAgreement()).changesNothing();
    given(active)
      .when(extendAgreement({ end: '2026-08-01' }))
      .refuses('END_NOT_LATER');
    given(active)
      .when(extendAgreement({ end: '2026-09-03' }))
      .refuses('AGREEMENT_TOO_LONG');
    given(active)
      .when(extendAgreement({ reason: '' }))
      .refuses('REASON_MISSING');
    storyOf(pift)
      .given(pathOf(pift).active)
      .when(extendAgreement({ end: '2027-03-02' }))
      .records('AgreementExtended');
  });
  it('is a new grant period in a statutory scheme', () => {
    const grant = {
      from: '2026-09-02',
      to: '2027-03-01',
      hoursPerWeek: 2,
      assessment: 'Still decisive',
      under: null,
    };
    const extending = (different: Partial<typeof grant> | null, end = '2027-03-01') =>
      by(
        'caseworker',
        extendAgreement({ end, grant: different === null ? null : { ...grant, ...different } }),
      );
    const story = statutory.given(statutoryActive);
    story.when(extending({})).records('GrantExtended', 'AgreementExtended');
    story.when(extending(null)).refuses('GRANT_MISSING');
    story.when(extending({ assessment: '' })).refuses('ASSESSMENT_MISSING');
    story.when(extending({ from: '2026-09-01', to: '2027-02-28' })).refuses('GRANT_OVERLAPS');
    story.when(extending({ from: '2026-09-03' })).refuses('GRANT_GAP');
    story.when(extending({}, '2027-03-02')).refuses('AGREEMENT_BEYOND_GRANT');
    story.when(extendAgreement({ grant })).refuses('CASEWORKER_DECIDES');
    given(active).when(extendAgreement({ grant })).refuses('NO_GRANT_HERE');
  });
  it('ends the old end’s occasion and begins a new one', () => {
    const { course } = given(active, at('2026-08-20', extendAgreement()));
    expect(
      'occasions' in course && course.occasions.filter(({ anchor }) => anchor === 'agreementEnd'),
    ).toEqual([
      { anchor: 'agreementEnd', on: '2026-09-01', episode: 1, nth: 1, endedOn: '2026-08-20' },
      { anchor: 'agreementEnd', on: '2026-09-02', episode: 1, nth: 2, endedOn: null },
    ]);
  });
});
