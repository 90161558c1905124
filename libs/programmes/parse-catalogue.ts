import type { AgreedText } from './agreed-text.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueErrors } from './catalogue-error.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Instrument } from './instrument.ts';
import type { LegalRuleVersion } from './legal-rule.ts';
import type { OrganisationRules } from './organisation.ts';
import { type MentorCorps, noCorps } from './mentor-corps.ts';
import { agreedText } from './parse/agreed-texts.ts';
import { instrument } from './parse/instruments.ts';
import { mentorCorps } from './parse/mentor-corps.ts';
import { legalRule } from './parse/legal-rules.ts';
import { organisation } from './parse/organisations.ts';
import {
  dutiesTakenIn,
  programme,
  type ProgrammeFile,
  type SharedDuties,
  sharedDuties,
} from './parse/programmes.ts';
import { qualityStandards } from './parse/quality-standards.ts';
import { record, withField } from './parse/record.ts';
import { listOf, right, type Shape } from './parse/shape.ts';
import type { ProgrammeVersion } from './programme-version.ts';
import type { QualityStandards } from './quality-standard.ts';

/** A file's name and its JSON, already parsed. */
export interface CatalogueFile {
  readonly name: string;
  readonly json: unknown;
}

/** What one file holds. */
interface Content {
  readonly programmes?: readonly ProgrammeFile[];
  readonly shared?: readonly SharedDuties[];
  readonly legalRules?: readonly LegalRuleVersion[];
  readonly instruments?: readonly Instrument[];
  readonly mentorCorps?: readonly MentorCorps[];
  readonly qualityStandards?: readonly QualityStandards[];
  readonly organisations?: readonly OrganisationRules[];
  readonly agreedTexts?: readonly AgreedText[];
}

const held =
  <T>(shape: Shape<T>, content: (value: T) => Content): Shape<Content> =>
  (value, path) => {
    const reading = shape(value, path);
    return 'value' in reading ? right(content(reading.value)) : reading;
  };

/** What a file holds is told by a field that only its kind has. */
const contentOf: Shape<Content> = withField<Content>([
  ['schemeKind', held(programme, (file) => ({ programmes: [file] }))],
  ['dilemmas', held(mentorCorps, (file) => ({ mentorCorps: [file] }))],
  ['duties', held(sharedDuties, (file) => ({ shared: [file] }))],
  ['legalRules', record<{ legalRules: readonly LegalRuleVersion[] }>({ legalRules: listOf(legalRule) })],
  ['instruments', record<{ instruments: readonly Instrument[] }>({ instruments: listOf(instrument) })],
  [
    'qualityStandards',
    record<{ qualityStandards: readonly QualityStandards[] }>({ qualityStandards: listOf(qualityStandards) }),
  ],
  [
    'organisations',
    record<{ organisations: readonly OrganisationRules[] }>({ organisations: listOf(organisation) }),
  ],
  ['agreedTexts', record<{ agreedTexts: readonly AgreedText[] }>({ agreedTexts: listOf(agreedText) })],
]);

const withSharedDuties = (
  { takesIn, ...own }: ProgrammeFile,
  shared: readonly SharedDuties[],
): ProgrammeVersion => ({ ...own, duties: [...dutiesTakenIn({ takesIn, ...own }, shared), ...own.duties] });

/** The catalogue of all files together, or everything that is wrong with them. Pure: reading the files is the caller's. */
export const parseCatalogue = (files: readonly CatalogueFile[]): Catalogue | CatalogueErrors => {
  const readings = files.map(({ name, json }) => ({ file: name, reading: contentOf(json, '') }));
  const flaws = readings.flatMap(({ file, reading }) =>
    'flaws' in reading ? reading.flaws.map((flaw) => ({ file, ...flaw })) : [],
  );
  if (flaws.length > 0) return { errors: flaws };
  const contents = readings.flatMap(({ file, reading }) =>
    'value' in reading ? [{ file, ...reading.value }] : [],
  );
  const all = <T>(listIn: (content: Content) => readonly T[] | undefined) =>
    contents.flatMap(({ file, ...content }) => (listIn(content) ?? []).map((item) => ({ file, item })));
  const parts = {
    programmes: all(({ programmes }) => programmes),
    shared: all(({ shared }) => shared),
    legalRules: all(({ legalRules }) => legalRules),
    instruments: all(({ instruments }) => instruments),
    mentorCorps: all((content) => content.mentorCorps),
    qualityStandards: all(({ qualityStandards: sets }) => sets),
    agreedTexts: all(({ agreedTexts }) => agreedTexts),
  };
  const errors = contradictionsIn(parts);
  if (errors.length > 0) return { errors };
  const shared = parts.shared.map(({ item }) => item);
  return {
    programmes: parts.programmes.map(({ item }) => withSharedDuties(item, shared)),
    legalRules: parts.legalRules.map(({ item }) => item),
    instruments: parts.instruments.map(({ item }) => item),
    mentorCorps: parts.mentorCorps[0]?.item ?? noCorps,
    qualityStandards: parts.qualityStandards.map(({ item }) => item),
    organisations: all(({ organisations }) => organisations).map(({ item }) => item),
    agreedTexts: parts.agreedTexts.map(({ item }) => item),
  };
};

export const isCatalogue = (parsed: Catalogue | CatalogueErrors): parsed is Catalogue =>
  !('errors' in parsed);
