import type { LocalDate } from '#kernel';
import type { AgreedText } from './agreed-text.ts';
import type { LocalText } from './figure.ts';
import type { Instrument } from './instrument.ts';
import { isInForce, type LegalRuleVersion } from './legal-rule.ts';
import type { OrganisationRules } from './organisation.ts';
import type { MentorCorps } from './mentor-corps.ts';
import type { ProgrammeVersion } from './programme-version.ts';
import type { QualityStandards } from './quality-standard.ts';

/** Everything the organisation may run, validated at start and handed in wherever it is needed. */
export interface Catalogue {
  readonly programmes: readonly ProgrammeVersion[];
  readonly legalRules: readonly LegalRuleVersion[];
  readonly instruments: readonly Instrument[];
  readonly mentorCorps: MentorCorps;
  readonly qualityStandards: readonly QualityStandards[];
  readonly organisations: readonly OrganisationRules[];
  readonly agreedTexts: readonly AgreedText[];
}

/** The version a course begun on that day is pinned to: the latest one valid by then, undefined before the first. */
export const programmeAt = (
  { programmes }: Catalogue,
  id: string,
  date: LocalDate,
): ProgrammeVersion | undefined =>
  programmes
    .filter((each) => each.id === id && each.validFrom.value <= date)
    .toSorted((a, b) => a.validFrom.value.localeCompare(b.validFrom.value))
    .at(-1);

/** The version a course is pinned to. */
export const programmeVersion = (
  { programmes }: Catalogue,
  id: string,
  version: string,
): ProgrammeVersion | undefined => programmes.find((each) => each.id === id && each.version === version);

/** Every training module that some programme asks of its mentors, by name, each once. */
export const trainingModules = ({ programmes }: Catalogue): readonly string[] => [
  ...new Set(programmes.flatMap(({ preparation }) => preparation.trainingModules.value)),
];

/** What a training module is called; one that the corps does not tell of goes by its code. */
export const trainingName = ({ mentorCorps }: Catalogue, module: string): LocalText =>
  mentorCorps.training.find((each) => each.module === module)?.name ?? { da: module, en: module };

/** Every rule that some programme has a duty by, each once: of the course's own, and of its instruments. */
export const rulesOf = ({ programmes }: Catalogue): readonly string[] => [
  ...new Set(programmes.flatMap(({ duties }) => duties.map(({ rule }) => rule))),
];

/** The legal rule in force on that day, undefined where none was. */
export const ruleAt = (
  { legalRules }: Catalogue,
  id: string,
  date: LocalDate,
): LegalRuleVersion | undefined => legalRules.find((each) => each.id === id && isInForce(each, date));

/** The newest version of an instrument. */
export const instrumentOf = ({ instruments }: Catalogue, id: string): Instrument | undefined =>
  instruments.filter((each) => each.id === id).at(-1);
