import type { Figure, LocalText } from './figure.ts';
import type { ProgrammeVersion, SchemeKind } from './programme-version.ts';

/** What can be counted of a standard: `{ what: 'months', count: 12 }` is a course of at least a year. */
export interface AtLeast {
  readonly what: 'months' | 'meetingsPerWeek';
  readonly count: number;
}

/** One thing that good courses were found to have. */
export type QualityStandard = Figure<LocalText> & { readonly atLeast?: AtLeast };

/** What one study or handbook found good courses of these kinds to have. Shown beside a course, never asked of it. */
export interface QualityStandards {
  readonly id: string;
  readonly schemeKinds: readonly SchemeKind[];
  readonly standards: readonly QualityStandard[];
}

/** A programme's own standards, and then those of its scheme kind. No standard is carried from one kind to another. */
export const qualityStandardsOf = (
  { qualityStandards }: { readonly qualityStandards: readonly QualityStandards[] },
  programme: Pick<ProgrammeVersion, 'schemeKind' | 'qualityStandards'>,
): readonly QualityStandard[] => [
  ...programme.qualityStandards,
  ...qualityStandards
    .filter(({ schemeKinds }) => schemeKinds.includes(programme.schemeKind))
    .flatMap(({ standards }) => standards),
];
