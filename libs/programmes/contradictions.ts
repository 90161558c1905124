import type { AgreedText } from './agreed-text.ts';
import type { CatalogueError } from './catalogue-error.ts';
import { type Duty, isRuleName } from './duty.ts';
import type { Instrument } from './instrument.ts';
import { type LegalRuleVersion, legalRuleRef } from './legal-rule.ts';
import type { MentorCorps } from './mentor-corps.ts';
import { formatOffset } from './offset.ts';
import { dutiesTakenIn, type ProgrammeFile, type SharedDuties } from './parse/programmes.ts';
import { isStatutory, matchCriteria, programmeRef } from './programme-version.ts';
import type { QualityStandards } from './quality-standard.ts';
import { successionFlaws } from './successions.ts';

interface Found<T> {
  readonly file: string;
  readonly item: T;
}

/** Everything the files hold, each with the file it came from. */
export interface CatalogueParts {
  readonly programmes: readonly Found<ProgrammeFile>[];
  readonly shared: readonly Found<SharedDuties>[];
  readonly legalRules: readonly Found<LegalRuleVersion>[];
  readonly instruments: readonly Found<Instrument>[];
  readonly qualityStandards: readonly Found<QualityStandards>[];
  readonly mentorCorps: readonly Found<MentorCorps>[];
  readonly agreedTexts: readonly Found<AgreedText>[];
}

type Flaws = readonly (readonly [path: string, reason: string] | false)[];

const at = (file: string, flaws: Flaws): readonly CatalogueError[] =>
  flaws.flatMap((flaw) => (flaw === false ? [] : [{ file, path: flaw[0], reason: flaw[1] }]));

const repeated = <T>(found: readonly Found<T>[], nameOf: (item: T) => string): readonly CatalogueError[] =>
  found.flatMap(({ file, item }, index) =>
    at(file, [
      found.findIndex((other) => nameOf(other.item) === nameOf(item)) < index && [
        'version',
        `${nameOf(item)} is there twice: a change is a new version`,
      ],
    ]),
  );

const twice = (path: 'duties' | 'takesIn', duties: readonly Duty[]): Flaws =>
  duties.map(
    ({ rule }, index) =>
      duties.findIndex((other) => other.rule === rule) < index && [
        path === 'duties' ? `duties[${index}].rule` : path,
        `${rule} is there twice`,
      ],
  );

/** No criterion weighs more than those the match is said to rest on. */
const ofMatching = ({ matching, matchingBasis }: ProgrammeFile): Flaws => {
  const weights = matching.value;
  const lightest = Math.min(...matchingBasis.value.map((criterion) => weights[criterion]));
  return matchCriteria.map(
    (criterion) =>
      weights[criterion] > lightest &&
      !matchingBasis.value.includes(criterion) && [
        'matchingBasis.value',
        `${criterion} weighs more, but is not among them`,
      ],
  );
};

const ofReferrals = ({ validFrom, referralsUntil }: ProgrammeFile): Flaws => [
  referralsUntil !== undefined &&
    referralsUntil.value < validFrom.value && ['referralsUntil.value', 'is before validFrom'],
];

/** A limit that a guard keeps and a row counts by is one number. */
const limitsOf = ({ limits }: ProgrammeFile, duties: readonly Duty[]): Flaws =>
  (
    [
      ['matchProposal', 'proposalExpires'],
      ['referralIncomplete', 'incompleteExpires'],
      ['afterClosure', 'archiveAfter'],
    ] as const
  ).map(([rule, limit]) => {
    const row = duties.find((duty) => duty.rule === rule);
    const window = row?.kind === 'windows' ? row.windows[0] : undefined;
    const due = window !== undefined && 'due' in window ? formatOffset(window.due) : undefined;
    const kept = formatOffset(limits[limit].value);
    return (
      due !== undefined && due !== kept && [`limits.${limit}`, `is ${kept}, but ${rule} is due after ${due}`]
    );
  });

const ofProgramme = (
  programme: ProgrammeFile,
  { shared, legalRules, instruments }: CatalogueParts,
): Flaws => {
  const { age, durationMonths, matching, measurements, outcomes, takesIn } = programme;
  const taken = dutiesTakenIn(
    programme,
    shared.map(({ item }) => item),
  );
  const duties = [...taken, ...programme.duties];
  const weight = Object.values(matching.value).reduce((sum, each) => sum + each, 0);
  const ruleIds = legalRules.map(({ item }) => item.id);
  return [
    ...twice('duties', programme.duties),
    ...twice('takesIn', taken),
    ...limitsOf(programme, duties),
    ...ofMatching(programme),
    ...ofReferrals(programme),
    durationMonths.min.value > durationMonths.max.value && ['durationMonths', 'min is above max'],
    age.value !== null && age.value.from > age.value.to && ['age.value', 'from is above to'],
    Math.abs(weight - 1) > 1e-9 && [
      'matching.value',
      `the weights add up to ${Number(weight.toFixed(3))}, not 1`,
    ],
    isStatutory(programme.schemeKind) !== programme.grantRequired.value && [
      'grantRequired',
      'statutory schemes need a grant, and only they do',
    ],
    ...outcomes.positive.value.map(
      (category): Flaws[number] =>
        !outcomes.categories.value.includes(category) && ['outcomes.positive', `${category} is no category`],
    ),
    ...takesIn.map(
      (name, index): Flaws[number] =>
        !shared.some(({ item }) => programmeRef(item) === name) && [
          `takesIn[${index}]`,
          `${name} is unknown`,
        ],
    ),
    ...programme.legalRules.map(
      (id, index): Flaws[number] => !ruleIds.includes(id) && [`legalRules[${index}]`, `${id} is unknown`],
    ),
    ...programme.duties.map(
      ({ rule }, index): Flaws[number] =>
        !isRuleName(rule) &&
        !measurements.some(({ instrument }) => instrument === rule) && [
          `duties[${index}].rule`,
          `${rule} is neither a rule nor an instrument that the programme measures with`,
        ],
    ),
    ...programme.duties.map(
      (duty, index): Flaws[number] =>
        duty.kind === 'contact' &&
        !programme.legalRules.includes(duty.legalRule) && [
          `duties[${index}].legalRule`,
          `${duty.legalRule} is not among the programme's legal rules`,
        ],
    ),
    ...measurements.flatMap(({ instrument }, index): Flaws => [
      !instruments.some(({ item }) => item.id === instrument) && [
        `measurements[${index}].instrument`,
        `${instrument} is unknown`,
      ],
      !duties.some(({ rule }) => rule === instrument) && [
        `measurements[${index}].instrument`,
        `${instrument} has no duty that says when it is measured`,
      ],
    ]),
  ];
};

/** The status and the word for it fit, and rules follow each other as they say. */
const ofRule = (rule: LegalRuleVersion, rules: readonly LegalRuleVersion[]): Flaws => [
  rule.verified !== (rule.status === 'verified') && ['verified', 'does not fit the status'],
  ...successionFlaws(rule, rules),
];

/** What the files say against each other: names that do not exist, versions given twice, sums that do not fit. */
export const contradictionsIn = (parts: CatalogueParts): readonly CatalogueError[] => [
  ...repeated(parts.programmes, programmeRef),
  ...repeated(parts.shared, programmeRef),
  ...repeated(parts.legalRules, legalRuleRef),
  ...repeated(parts.instruments, programmeRef),
  ...repeated(parts.qualityStandards, ({ id }) => id),
  ...repeated(parts.mentorCorps, () => 'the mentor corps'),
  ...repeated(parts.agreedTexts, ({ of, version }) => `${of} ${version}`),
  ...parts.programmes.flatMap(({ file, item }) => at(file, ofProgramme(item, parts))),
  ...parts.legalRules.flatMap(({ file, item }) =>
    at(
      file,
      ofRule(
        item,
        parts.legalRules.map((each) => each.item),
      ),
    ),
  ),
];
