import { describe, expect, it } from '@jest/globals';
import { at, by, labMentor, programmeOf, storyOf } from '#test/support/course-story';
import {
  activateAgreement,
  decideGrant,
  draftAgreement,
  extendAgreement,
  pathOf,
  submitReferral,
  terms,
} from '#test/support/course-steps';
import { begunOn, courseOf } from '#test/support/duty-course';

const ressourceforloeb = programmeOf('ressourceforloeb', '2014');
const path = pathOf(labMentor);
const assessed = storyOf(labMentor).given(path.assessed);

const grantUnder = (
  rule: string,
  occasionOn: string | null,
  period: Partial<Parameters<typeof decideGrant>[0]> = {},
) => by('caseworker', decideGrant({ under: { rule, occasionOn }, ...period }));

describe('a grant of the LAB mentor (5.3/8)', () => {
  it('says which provision it is given under, where there are several', () => {
    assessed.when(by('caseworker', decideGrant({ under: null }))).refuses('GRANT_RULE_UNSAID');
    assessed.when(grantUnder('mentor-in-prison', null)).refuses('GRANT_RULE_UNKNOWN');
    assessed.when(grantUnder('mentor-agreement', null)).records('ProfessionalAssessmentRecorded', {
      type: 'GrantDecided',
      data: { under: 'mentor-agreement@2020-01-01', right: false, warnings: [] },
    });
  });
  it('keeps to six months under § 167(1)', () => {
    assessed.when(grantUnder('mentor-agreement', null, { to: '2026-09-03' })).refuses('GRANT_TOO_LONG');
  });
  it('by integrationsloven has no limit of its own', () => {
    assessed
      .when(grantUnder('integration-mentor', null, { to: '2026-12-01' }))
      .records('ProfessionalAssessmentRecorded', {
        type: 'GrantDecided',
        data: { under: 'integration-mentor@2020-01-01', warnings: [] },
      });
  });
  it('was given under § 78 before 2014, and under nothing before there was a rule', () => {
    const early = storyOf(programmeOf('lab-mentor', '2003')).given(pathOf(labMentor).assessed);
    early
      .when(by('caseworker', decideGrant({ from: '2013-06-01', to: '2014-06-01' })))
      .records('ProfessionalAssessmentRecorded', {
        type: 'GrantDecided',
        data: { under: 'mentor-agreement@2003-07-01' },
      });
    early
      .when(by('caseworker', decideGrant({ from: '2003-06-30', to: '2003-12-01' })))
      .refuses('NO_LEGAL_BASIS');
  });
  it('is not given under a bill', () => {
    assessed
      .when(grantUnder('mentor-agreement', null, { from: '2027-02-01', to: '2027-05-01' }))
      .records('ProfessionalAssessmentRecorded', {
        type: 'GrantDecided',
        data: { under: 'mentor-agreement@2020-01-01' },
      });
  });
});

describe('a right to a mentor (5.3/8) is never refused for its period, but what deviates is told', () => {
  const warned = (rule: string, occasionOn: string | null, from: string, to: string, warnings: string[]) => {
    assessed
      .when(grantUnder(rule, occasionOn, { from, to }))
      .records('ProfessionalAssessmentRecorded', { type: 'GrantDecided', data: { right: true, warnings } });
  };

  it('from three months before the discharge, at least six months in all: § 167(2)', () => {
    warned('mentor-at-discharge', '2026-06-02', '2026-03-02', '2026-09-01', []);
    warned('mentor-at-discharge', '2026-06-03', '2026-03-02', '2026-09-01', ['BEFORE_RIGHT']);
    warned('mentor-at-discharge', '2026-04-01', '2026-03-02', '2026-08-31', ['SHORTER_THAN_RIGHT']);
    warned('mentor-at-discharge', '2026-04-01', '2026-03-02', '2027-12-31', []);
  });
  it('up to six months from the enrolment: § 167(3)', () => {
    warned('mentor-in-education', '2026-03-02', '2026-03-02', '2026-09-02', []);
    warned('mentor-in-education', '2026-03-02', '2026-03-02', '2026-09-03', ['LONGER_THAN_RIGHT']);
    warned('mentor-in-education', '2026-03-03', '2026-03-02', '2026-09-02', ['BEFORE_RIGHT']);
  });
  it('also where nobody has said the day that gives it', () => {
    warned('mentor-in-education', null, '2026-03-02', '2027-09-02', ['OCCASION_UNSAID']);
  });
  it('still needs an assessment and dates that can be', () => {
    assessed
      .when(grantUnder('mentor-at-discharge', '2026-03-02', { assessment: ' ' }))
      .refuses('ASSESSMENT_MISSING');
    assessed
      .when(grantUnder('mentor-at-discharge', '2026-03-02', { to: '2026-03-01' }))
      .refuses('GRANT_DATES');
  });
  it('carries an agreement as long as the grant does, also beyond six months', () => {
    const long = [
      ...path.assessed,
      grantUnder('mentor-at-discharge', '2026-04-01', { to: '2026-12-31' }),
      ...path.agreement.slice(path.granted.length),
    ];
    const agreeing = storyOf(labMentor).given(long);
    agreeing.when(draftAgreement({ terms: { ...terms, end: '2026-12-31' } })).records('AgreementDrafted');
    agreeing
      .when(draftAgreement({ terms: { ...terms, end: '2027-01-01' } }))
      .refuses('AGREEMENT_BEYOND_GRANT');
  });
  it('counts the whole time when it is extended (5.3/24)', () => {
    const short = [
      ...path.assessed,
      grantUnder('mentor-at-discharge', '2026-04-01', { to: '2026-06-01' }),
      ...path.prepared
        .slice(path.granted.length)
        .map((step) =>
          step.wish.type === 'DraftAgreement'
            ? draftAgreement({ terms: { ...terms, end: '2026-06-01' } })
            : step,
        ),
      by('caseworker', activateAgreement()),
    ];
    const extended = (to: string) =>
      storyOf(labMentor)
        .given(short)
        .when(
          by(
            'caseworker',
            extendAgreement({
              end: to,
              grant: {
                from: '2026-06-02',
                to,
                hoursPerWeek: 2,
                assessment: 'Still decisive',
                under: { rule: 'mentor-at-discharge', occasionOn: '2026-04-01' },
              },
            }),
          ),
        );
    extended('2026-08-31').records(
      { type: 'GrantExtended', data: { warnings: ['SHORTER_THAN_RIGHT'] } },
      'AgreementExtended',
    );
    extended('2026-09-01').records({ type: 'GrantExtended', data: { warnings: [] } }, 'AgreementExtended');
  });
  it('told before provisions were told apart is a grant without one', () => {
    const course = courseOf(begunOn(labMentor, '2026-03-02', '2026-09-01', 2));
    expect(course.ledger.grants).toEqual([
      { from: '2026-03-02', to: '2026-09-01', hoursPerWeek: 2, under: null, right: false },
    ]);
  });
});

describe('a scheme that is being phased out', () => {
  it('takes referrals until its last day, and courses under way go on (5.3/1, 1.2/ressourceforloeb)', () => {
    const story = storyOf(ressourceforloeb);
    const consent = { textVersion: '1', on: '2026-01-30', laterContact: true };
    story
      .given()
      .when(at('2026-01-31', submitReferral({ consent })))
      .leadsTo('received');
    story
      .given()
      .when(at('2026-02-01', submitReferral({ consent })))
      .refuses('CLOSED_FOR_NEW');
    story
      .given(at('2026-01-31', submitReferral({ consent })))
      .when(at('2026-02-02', by('caseworker', pathOf(ressourceforloeb).assessed[1] ?? submitReferral())))
      .leadsTo('assessed');
  });
});
