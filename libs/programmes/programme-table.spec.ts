import { describe, expect, it } from '@jest/globals';
import { programmeOf } from '#test/support/course-story';
import type { ProgrammeVersion } from './index.ts';

/** The programmes of the table in S4, and the earlier version that S0 tells of. */
const programmes = {
  hefn: programmeOf('hefn', '2018'),
  pift: programmeOf('pift', '2016'),
  vbm: programmeOf('vbm', '2018'),
  bul2014: programmeOf('bul', '2014'),
  bul: programmeOf('bul', '2018'),
  gccp: programmeOf('gccp', '2015'),
} as const;
type Name = keyof typeof programmes;

type Row = readonly [row: string, cell: (of: ProgrammeVersion) => unknown, expected: Record<Name, unknown>];

/** The table by hand: what each programme says in each row. */
const rows: readonly Row[] = [
  [
    'the target group (1.1/target-group)',
    ({ targetGroup }) => targetGroup.value.da,
    {
      hefn: 'Jobparate flygtninge og familiesammenførte til flygtninge; kan også være integrationsborgere',
      pift: 'Psykisk sårbare unge kvinder',
      vbm: 'Højtuddannede flygtninge',
      bul2014: 'Udsatte unge, der gerne vil i gang med en uddannelse eller have hjælp til at komme i arbejde',
      bul: 'Udsatte unge, som er ledige eller frafaldstruede',
      gccp: 'Internationale studerende på en kandidatuddannelse i hele Storkøbenhavn',
    },
  ],
  [
    'the age, where one is stated (1.1/age)',
    ({ age }) => age.value,
    {
      hefn: null,
      pift: { from: 15, to: 30 },
      vbm: null,
      bul2014: { from: 15, to: 30 },
      bul: { from: 15, to: 30 },
      gccp: null,
    },
  ],
  [
    'the gender, which is asked (1.1/gender)',
    ({ gender }) => gender.value,
    { hefn: null, pift: 'woman', vbm: null, bul2014: null, bul: null, gccp: null },
  ],
  [
    'who the mentor is (1.1/mentor)',
    ({ mentors }) => mentors.value,
    {
      hefn: ['businessLeader'],
      pift: ['volunteer'],
      vbm: ['companyEmployee'],
      bul2014: ['businessLeader'],
      bul: ['businessLeader'],
      gccp: ['businessLeader', 'companyEmployee'],
    },
  ],
  [
    'the dose: hours or meetings a month (1.1/dose)',
    ({ dose }) => [dose.per, dose.hours.value ?? dose.meetings?.value ?? 'tailored'],
    {
      hefn: ['month', 4],
      pift: ['month', 'tailored'],
      vbm: ['month', { from: 1, to: 2 }],
      bul2014: ['month', 3],
      bul: ['month', 3],
      gccp: ['month', { from: 1, to: 2 }],
    },
  ],
  [
    'the duration in months (1.1/duration)',
    ({ durationMonths: { min, max } }) => [min.value, max.value],
    { hefn: [6, 6], pift: [6, 12], vbm: [6, 6], bul2014: [3, 3], bul: [3, 6], gccp: [6, 6] },
  ],
  [
    'the place (1.1/place)',
    ({ meetingPlace }) => meetingPlace.value.en,
    {
      hefn: 'Locally, so that meeting is easy',
      pift: 'Where the young woman wants: a walk in the forest or a café, not the jobcentre',
      vbm: 'On the company’s premises',
      bul2014: 'Locally, where mentor and mentee agree',
      bul: 'One to one, locally',
      gccp: 'At the mentor’s workplace',
    },
  ],
  [
    'what the matching rests on (1.1/matching-basis)',
    ({ matchingBasis }) => matchingBasis.value,
    {
      hefn: ['sector', 'area'],
      pift: ['wishes'],
      vbm: ['sector'],
      bul2014: ['sector', 'area'],
      bul: ['sector', 'area'],
      gccp: ['sector'],
    },
  ],
  [
    'the preparation before a match (1.1/preparation)',
    ({ preparation: { trainingModules, screening } }) => [...trainingModules.value, screening.value],
    {
      hefn: ['mentor-introduction', true],
      pift: ['mentor-course', true],
      vbm: ['mentor-introduction', true],
      bul2014: ['mentor-introduction', true],
      bul: ['mentor-introduction', true],
      gccp: ['mentor-introduction', true],
    },
  ],
  [
    'the follow-up, which always has two legs (1.1/follow-up)',
    ({ duties }) => duties.find(({ rule }) => rule === 'followUp')?.legs,
    Object.fromEntries(Object.keys(programmes).map((name) => [name, ['mentor', 'mentee']])) as Record<
      Name,
      unknown
    >,
  ],
  [
    'the extra activities (1.1/activities)',
    ({ activities }) => activities.map(({ value }) => value.en),
    {
      hefn: [],
      pift: [],
      vbm: [],
      bul2014: [],
      bul: ['Boot camp: a day about job interviews and networks'],
      gccp: ['Job-search seminars', 'Networking with Danish companies'],
    },
  ],
  [
    'the goal (1.1/goal)',
    ({ goal }) => goal.quote,
    {
      hefn: 'hjælpe en flygtning tættere på eller i beskæftigelse',
      pift: 'sammenhængende tilværelse med uddannelse, arbejde, socialt liv og bedre psykisk trivsel',
      vbm: 'kompetencesvarende jobs',
      bul2014: 'uddannelse, fritidsjob, praktik eller fuldtidsjob',
      bul: 'det rette job, praktik, læreplads eller uddannelse',
      gccp: 'studiejob, praktikplads eller første kompetencesvarende job',
    },
  ],
  [
    'the outcomes counted as positive (1.1/outcomes)',
    ({ outcomes }) => outcomes.positive.value.toSorted(),
    {
      hefn: ['education', 'fullTimeJob', 'internship', 'partTimeJob', 'wageSubsidy'],
      pift: ['education', 'fullTimeJob', 'partTimeJob'],
      vbm: ['education', 'fullTimeJob', 'internship', 'partTimeJob'],
      bul2014: ['education', 'fullTimeJob', 'internship', 'partTimeJob'],
      bul: ['apprenticeship', 'education', 'fullTimeJob', 'internship', 'partTimeJob'],
      gccp: ['fullTimeJob', 'partTimeJob'],
    },
  ],
  [
    'the wellbeing, measured only where the programme says so (1.1/wellbeing)',
    ({ measurements }) => measurements.map(({ instrument }) => instrument),
    {
      hefn: ['status'],
      pift: ['who5', 'relation'],
      vbm: ['status'],
      bul2014: ['status'],
      bul: ['status'],
      gccp: ['status'],
    },
  ],
  [
    'where referrals mostly come from (1.1/referral-channels)',
    ({ referredBy }) => referredBy.value,
    {
      hefn: ['municipality'],
      pift: ['municipality', 'jobcentre'],
      vbm: ['municipality'],
      bul2014: ['jobcentre', 'educationalInstitution', 'youthGuidance', 'helhedsplan'],
      bul: ['jobcentre', 'educationalInstitution', 'youthGuidance', 'helhedsplan'],
      gccp: ['municipality', 'educationalInstitution'],
    },
  ],
  [
    'what the municipality reads: in PIFT the status alone (1.1/feedback-scope)',
    ({ feedbackScope }) => feedbackScope.value,
    {
      hefn: 'progress',
      pift: 'status-only',
      vbm: 'progress',
      bul2014: 'progress',
      bul: 'progress',
      gccp: 'status-only',
    },
  ],
];

describe('the programmes of the seed documents say', () => {
  it.each(rows)('%s', (_, cell, expected) => {
    const found = Object.entries(programmes).map(([name, programme]) => [name, cell(programme)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('the kinds of scheme', () => {
  it.each([
    ['hefn', '2018', 'VOLUNTARY_BUSINESS'],
    ['bul', '2018', 'VOLUNTARY_BUSINESS'],
    ['pift', '2016', 'VOLUNTARY_SOCIAL'],
    ['vbm', '2018', 'COMPANY_BASED'],
    ['gccp', '2015', 'EDUCATION_NEAR'],
    ['lab-mentor', '2020', 'STATUTORY_MENTOR'],
    ['ret-og-pligt', '2014', 'RIGHT_AND_DUTY'],
    ['ressourceforloeb', '2014', 'RESSOURCEFORLOEB'],
  ])('%s is of its own', (id, version, kind) => {
    expect(programmeOf(id, version).schemeKind).toBe(kind);
  });
  it('that are statutory expect no quick results (1.2/outcome-horizon)', () => {
    const horizon = (id: string, version: string) => {
      const { months, before } = programmeOf(id, version).outcomes.horizon;
      return [months.value, before.value];
    };
    expect(horizon('ret-og-pligt', '2014')).toEqual([6, 'stabilisation']);
    expect(horizon('lab-mentor', '2020')).toEqual([6, 'stabilisation']);
    expect(horizon('ressourceforloeb', '2014')).toEqual([12, 'stabilisation']);
    expect(horizon('bul', '2018')).toEqual([3, 'outcome']);
  });
  it('say what a mentor is there: paid, freed up or employed where the law asks for it (1.2/mentor-types)', () => {
    expect(programmeOf('lab-mentor', '2020').mentors.value).toEqual([
      'freedEmployee',
      'externalConsultant',
      'municipalEmployee',
    ]);
  });
});
