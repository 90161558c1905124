import type { Duty } from '../duty.ts';
import {
  feedbackScopes,
  type Dose,
  type Limits,
  matchCriteria,
  type MatchCriterion,
  type Measurement,
  mentorChecks,
  outcomeCategories,
  programmeRef,
  type OutcomeHorizon,
  type Preparation,
  type ProgrammeVersion,
  type Range,
  schemeKinds,
  signers,
} from '../programme-version.ts';
import { mentorKinds, referralChannels, shortTermResults } from '../programme-words.ts';
import { duty } from './duties.ts';
import { figure, localDate, localText, offset } from './figures.ts';
import { optional, record } from './record.ts';
import { flag, listOf, oneOf, orNull, type Shape, share, text, whole } from './shape.ts';

/** A programme as its file has it: shared duties are taken in by name. */
export type ProgrammeFile = ProgrammeVersion & { readonly takesIn: readonly string[] };

/** Duties that several programmes share, `general@1`. */
export interface SharedDuties {
  readonly id: string;
  readonly version: string;
  readonly duties: readonly Duty[];
}

const range = (most: number) => record<Range>({ from: whole(0, most), to: whole(0, most) });
const months = figure(whole(1, 60));
const weights = record<Record<MatchCriterion, number>>(
  Object.fromEntries(matchCriteria.map((criterion) => [criterion, share])) as Record<
    MatchCriterion,
    Shape<number>
  >,
);

const preparation = record<Preparation>({
  trainingModules: figure(listOf(text)),
  checks: figure(listOf(oneOf(mentorChecks))),
  confidentialityDeclaration: figure(flag),
  screening: figure(flag),
});

const measurement = record<Measurement>({
  instrument: text,
  respondents: figure(listOf(oneOf(['mentor', 'mentee']))),
  baseline: figure(flag),
});

const limits = record<Limits>({
  proposalExpires: figure(offset),
  incompleteExpires: figure(offset),
  plannedClosureWithin: figure(offset),
  pauseAtMost: figure(offset),
  reopenWithin: figure(offset),
  archiveAfter: figure(offset),
});

const horizon = record<OutcomeHorizon>({ months, before: figure(oneOf(shortTermResults)) });

export const programme: Shape<ProgrammeFile> = record<ProgrammeFile>({
  id: text,
  version: text,
  validFrom: figure(localDate),
  referralsUntil: optional(figure(localDate)),
  name: localText,
  schemeKind: oneOf(schemeKinds),
  goal: figure(localText),
  targetGroup: figure(localText),
  age: figure(orNull(range(120))),
  gender: figure(orNull(oneOf(['woman']))),
  referredBy: figure(listOf(oneOf(referralChannels))),
  mentors: figure(listOf(oneOf(mentorKinds))),
  dose: record<Dose>({
    per: oneOf(['month', 'week']),
    hours: figure(orNull(whole(1, 200))),
    meetings: optional(figure(range(31))),
  }),
  durationMonths: record<ProgrammeVersion['durationMonths']>({ min: months, max: months }),
  meetingPlace: figure(localText),
  activities: listOf(figure(localText)),
  matchingBasis: figure(listOf(oneOf(matchCriteria))),
  matching: figure(weights),
  preparation,
  consentRequired: figure(flag),
  grantRequired: figure(flag),
  signedBy: figure(listOf(oneOf(signers))),
  feedbackScope: figure(oneOf(feedbackScopes)),
  municipalityReports: figure(flag),
  measurements: listOf(measurement),
  outcomes: record<ProgrammeVersion['outcomes']>({
    categories: figure(listOf(oneOf(outcomeCategories))),
    positive: figure(listOf(oneOf(outcomeCategories))),
    horizon,
  }),
  qualityStandards: listOf(figure(localText)),
  limits,
  legalRules: listOf(text),
  takesIn: listOf(text),
  duties: listOf(duty),
});

export const sharedDuties: Shape<SharedDuties> = record<SharedDuties>({
  id: text,
  version: text,
  duties: listOf(duty),
});

/** The rows a programme takes in: all but those it has a row of its own for. */
export const dutiesTakenIn = (
  { takesIn, duties }: Pick<ProgrammeFile, 'takesIn' | 'duties'>,
  shared: readonly SharedDuties[],
): readonly Duty[] =>
  shared
    .filter((each) => takesIn.includes(programmeRef(each)))
    .flatMap((each) => each.duties)
    .filter(({ rule }) => !duties.some((own) => own.rule === rule));
