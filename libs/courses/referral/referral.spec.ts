import { describe, it } from '@jest/globals';
import { about, at, bul, by, pift, retOgPligt, storyOf } from '#test/support/course-story';
import {
  assessEligibility,
  citizenDeclines,
  completeReferral,
  decideGrant,
  logContact,
  pathOf,
  placeOnWaitingList,
  rejectReferral,
  returnReferral,
  submitReferral,
  withdrawReferral,
} from '#test/support/course-steps';

const { received, assessed, granted, waiting, active } = pathOf(bul);
const { given } = storyOf(bul);
const statutory = storyOf(retOgPligt);
const statutoryPath = pathOf(retOgPligt);
const incomplete = [...received, returnReferral()];

describe('a referral', () => {
  it('begins with the citizen’s yes and pins the programme version (1.3/citizen-yes)', () => {
    given()
      .when(submitReferral())
      .records('ReferralReceived', 'CitizenAccepted', {
        type: 'ProgrammeVersionPinned',
        data: { programme: 'bul', version: '2018', scheme: 'VOLUNTARY_BUSINESS' },
      });
    given().when(submitReferral()).leadsTo('received');
  });
  it('comes from wherever the citizen is met, also from a housing area’s own plan (1.2/helhedsplan, 1.2/referral-form)', () => {
    given()
      .when(submitReferral({ channel: 'helhedsplan', reason: 'Wishes for someone who knows the trade' }))
      .records(
        { type: 'ReferralReceived', data: { channel: 'helhedsplan' } },
        'CitizenAccepted',
        'ProgrammeVersionPinned',
      );
  });
  it('may take up another course, of before or of elsewhere (5.3/25)', () => {
    given()
      .when(submitReferral({ linkedTo: 'another-course' }))
      .records(
        { type: 'ReferralReceived', data: { linkedTo: 'another-course' } },
        'CitizenAccepted',
        'ProgrammeVersionPinned',
      );
  });
  it('pins the legal basis of the day in a statutory scheme, which asks for no yes (1.2/legal-rules)', () => {
    statutory
      .given()
      .when(submitReferral({ consent: null }))
      .records('ReferralReceived', 'ProgrammeVersionPinned', {
        type: 'LegalBasisPinned',
        data: { rule: 'ret-og-pligt-contact', version: '2020-01-01', verified: false },
      });
  });
  it('is not made without the yes, nor before it', () => {
    given()
      .when(submitReferral({ consent: null }))
      .refuses('CONSENT_MISSING');
    given()
      .when(submitReferral({ consent: { textVersion: '1', on: '2026-03-03', laterContact: false } }))
      .refuses('CONSENT_AFTER_REFERRAL');
  });
  it('names a caseworker where the municipality decides, and a rule in force', () => {
    statutory
      .given()
      .when(submitReferral({ caseworker: null }))
      .refuses('CASEWORKER_MISSING');
    statutory
      .given()
      .when(at('2013-12-31', submitReferral({ consent: null })))
      .refuses('NO_LEGAL_BASIS');
  });
  it('happens once', () => {
    given(received).when(submitReferral()).refuses('NOT_ALLOWED_NOW');
  });
  it('comes before everything else', () => {
    given().when(logContact()).refuses('NO_SUCH_COURSE');
  });
});

describe('what is missing', () => {
  it('sends the referral back, and it comes again (5.3/2, 5.3/3)', () => {
    given(received).when(returnReferral()).leadsTo('incomplete');
    given(received)
      .when(returnReferral())
      .records({ type: 'ReferralReturnedForMoreInfo', data: { missing: ['consent'] } });
    given(incomplete).when(completeReferral()).records('ReferralCompleted');
    given(incomplete).when(completeReferral()).leadsTo('received');
  });
  it('is named', () => {
    given(received)
      .when(returnReferral({ missing: [] }))
      .refuses('NOTHING_MISSING');
  });
});

describe('the assessment', () => {
  it('keeps the age and the section 85 answer (5.3/5)', () => {
    given(received)
      .when(assessEligibility())
      .records(
        { type: 'EligibilityAssessed', data: { age: 22, exception: false } },
        { type: 'BoundaryToSection85Recorded', data: { section85: false } },
      );
  });
  it('asks for age and boundary', () => {
    given(received)
      .when(assessEligibility({ age: null }))
      .refuses('AGE_MISSING');
    given(received)
      .when(assessEligibility({ section85: null }))
      .refuses('BOUNDARY_UNANSWERED');
  });
  it('makes an exception only with a reason', () => {
    given(received)
      .when(assessEligibility({ age: 31 }))
      .refuses('OUTSIDE_TARGET_GROUP');
    given(received)
      .when(assessEligibility({ inTargetGroup: false, exceptionReason: ' ' }))
      .refuses('OUTSIDE_TARGET_GROUP');
    given(received)
      .when(assessEligibility({ age: 31, exceptionReason: 'Just turned 31' }))
      .records({ type: 'EligibilityAssessed', data: { exception: true } }, 'BoundaryToSection85Recorded');
  });
  it('leaves section 85 support where it belongs, unless a mentor is given beside it (1.2/section-85)', () => {
    given(received)
      .when(assessEligibility({ section85: true }))
      .refuses('SECTION_85_SUPPORT');
    given(received)
      .when(assessEligibility({ section85: true, exceptionReason: 'Beside it' }))
      .leadsTo('assessed');
  });
  it('is the coordinator’s in a voluntary scheme, the caseworker’s in a statutory one', () => {
    given(received).when(by('caseworker', assessEligibility())).refuses('COORDINATOR_DECIDES');
    statutory.given(statutoryPath.received).when(assessEligibility()).refuses('CASEWORKER_DECIDES');
    statutory.given(statutoryPath.received).when(by('caseworker', assessEligibility())).leadsTo('assessed');
  });
});

describe('the grant', () => {
  const grant = (different: Parameters<typeof decideGrant>[0]) => by('caseworker', decideGrant(different));
  it('rests on an assessment and opens the way to the list (1.2/professional-assessment)', () => {
    statutory
      .given(statutoryPath.assessed)
      .when(grant({}))
      .records('ProfessionalAssessmentRecorded', { type: 'GrantDecided', data: { hoursPerWeek: 2 } });
    statutory.given(statutoryPath.assessed).when(placeOnWaitingList()).refuses('GRANT_MISSING');
    statutory.given(statutoryPath.granted).when(placeOnWaitingList()).leadsTo('waiting');
  });
  it('is decided once', () => {
    statutory.given(statutoryPath.granted).when(grant({})).changesNothing();
  });
  it('keeps to the rule of its first day', () => {
    const story = statutory.given(statutoryPath.assessed);
    story.when(grant({ assessment: '' })).refuses('ASSESSMENT_MISSING');
    story.when(grant({ to: '2026-03-01' })).refuses('GRANT_DATES');
    story.when(grant({ to: '2026-09-03' })).refuses('GRANT_TOO_LONG');
    story.when(grant({ from: '2003-06-01', to: '2003-07-01' })).refuses('NO_LEGAL_BASIS');
  });
  it('is not the coordinator’s, and no voluntary scheme has one', () => {
    statutory.given(statutoryPath.assessed).when(decideGrant()).refuses('CASEWORKER_DECIDES');
    given(assessed).when(by('caseworker', decideGrant())).refuses('NO_GRANT_HERE');
  });
});

describe('a referral that leads nowhere', () => {
  it('is rejected with a reason, in a statutory scheme by a decision (5.3/6)', () => {
    given(received).when(rejectReferral()).leadsTo('rejected');
    given(assessed).when(rejectReferral()).leadsTo('rejected');
    const story = statutory.given(statutoryPath.received);
    story.when(by('caseworker', rejectReferral())).refuses('HEARING_UNANSWERED');
    story
      .when(by('caseworker', rejectReferral({ hearingHeld: true, complaintGuidance: '1' })))
      .records({ type: 'ReferralRejected', data: { hearingHeld: true } });
  });
  it('is declined by the citizen, but not in a statutory scheme (5.3/7)', () => {
    for (const path of [received, incomplete, assessed, waiting])
      given(path).when(by('mentee', citizenDeclines())).leadsTo('declined');
    statutory
      .given(statutoryPath.received)
      .when(by('mentee', citizenDeclines()))
      .refuses('STATUTORY_IS_NOT_DECLINED');
  });
  it('is withdrawn with a reason, until a match is confirmed (5.3/40)', () => {
    for (const path of [received, incomplete, assessed, waiting])
      given(path).when(withdrawReferral()).leadsTo('withdrawn');
    given(received)
      .when(withdrawReferral({ reason: '' }))
      .refuses('REASON_MISSING');
    given(active).when(withdrawReferral()).refuses('NOT_ALLOWED_NOW');
  });
});

describe('the order of time', () => {
  it('takes nothing from the future, and no step back', () => {
    given(received).when(about('2026-03-03', returnReferral())).refuses('IN_THE_FUTURE');
    given(received.map((one) => at('2026-03-09', one)))
      .when(about('2026-03-06', returnReferral()))
      .refuses('BEFORE_REFERRAL');
    given(received, at('2026-03-09', assessEligibility()))
      .when(about('2026-03-06', placeOnWaitingList()))
      .refuses('BEFORE_LAST_TRANSITION');
  });
  it('is the same in every programme', () => {
    storyOf(pift).given(pathOf(pift).granted).when(placeOnWaitingList()).leadsTo('waiting');
    given(granted)
      .when(placeOnWaitingList())
      .records({ type: 'PlacedOnWaitingList', data: { since: '2026-03-02' } });
  });
});
