import { plusMonths } from './days.ts';
import type { Day } from './days.ts';
import { plusWorkingDays } from './working-days.ts';

interface Value<T> {
  readonly value: T;
}

/** The catalogue's files as they lie in `libs/programmes/data`; only what an oracle needs of them. */
export interface RawCatalogue {
  readonly programmes: readonly RawProgramme[];
  readonly shared: readonly RawShared[];
  readonly legalRules: readonly RawLegalRule[];
}

interface RawShared {
  readonly id: string;
  readonly version: string;
  readonly duties: readonly RawRow[];
}

export interface RawProgramme extends RawShared {
  readonly signedBy: Value<readonly string[]>;
  /** In every statutory scheme, and in no other. */
  readonly grantRequired: Value<boolean>;
  readonly limits: { readonly reopenWithin: Value<string>; readonly archiveAfter: Value<string> };
  readonly takesIn: readonly string[];
}

export interface RawLegalRule {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly content:
    | { readonly kind: 'grant' }
    | {
        readonly kind: 'contact';
        readonly days: Value<number>;
        readonly warnDaysBefore: Value<number>;
        readonly phoneCounts: Value<boolean>;
      };
}

export interface RawStep {
  readonly step: string;
  readonly act: string;
  readonly from: 'anchor' | 'opens' | 'due' | 'dueRolled' | 'closes';
  readonly after: string;
  readonly to: readonly string[];
  readonly legs?: readonly string[];
  readonly again?: { readonly every: string; readonly times: number };
  /** `at-once`: waits for no morning. */
  readonly told?: string;
  /** So long before, or after, the anchor's own time. */
  readonly hoursBefore?: number;
  readonly hoursAfter?: number;
}

export interface RawWindow {
  readonly anchor: string;
  /** Only from the second, third … of its anchor within so long. */
  readonly repeated?: { readonly from: number; readonly to?: number; readonly within: string };
  /** One window … */
  readonly opens?: string;
  readonly due?: string;
  /** … or a point … */
  readonly at?: string;
  /** … or a series. */
  readonly from?: string;
  readonly every?: string;
  readonly to?: string;
  readonly opensBefore?: string;
}

interface RawRowBase {
  readonly rule: string;
  readonly legs: readonly string[];
  readonly steps: readonly RawStep[];
}

export interface RawWindowsRow extends RawRowBase {
  readonly kind: 'windows';
  readonly windows: readonly RawWindow[];
  readonly closes: { readonly from: 'due' | 'anchor'; readonly after: string };
}

export interface RawContactRow extends RawRowBase {
  readonly kind: 'contact';
  readonly legalRule: string;
}

export interface RawDoseRow extends RawRowBase {
  readonly kind: 'dose';
  readonly period: 'week' | 'month';
  readonly on: number;
  readonly share: number;
  readonly inARow: number;
}

export type RawRow = RawWindowsRow | RawContactRow | RawDoseRow;

export const programmeNamed = (catalogue: RawCatalogue, id: string, version: string): RawProgramme => {
  const found = catalogue.programmes.find((each) => each.id === id && each.version === version);
  if (found === undefined) throw new Error(`no ${id}@${version} among the catalogue's files`);
  return found;
};

/** The programme's own rows, then those it takes in by name; an own row takes the place of a shared one of its rule. */
export const rowsOf = (catalogue: RawCatalogue, { duties, takesIn }: RawProgramme): readonly RawRow[] => {
  const shared = catalogue.shared
    .filter(({ id, version }) => takesIn.includes(`${id}@${version}`))
    .flatMap((each) => each.duties);
  return [...duties, ...shared.filter(({ rule }) => duties.every((own) => own.rule !== rule))];
};

interface Length {
  readonly count: number;
  readonly unit: string;
}

const lengthOf = (text: string): Length => {
  const [count = '0', unit = 'd'] = text.split(' ');
  return { count: Number(count), unit };
};

/** A day and `21 d`, `2 bd`, `6 wk` or `3 mo` after it, so many times over, always counted from that day. */
export const later = (day: Day, length: string, times = 1): Day => {
  const { count, unit } = lengthOf(length);
  switch (unit) {
    case 'd':
      return day + count * times;
    case 'wk':
      return day + 7 * count * times;
    case 'bd':
      return plusWorkingDays(day, count * times);
    case 'mo':
      return plusMonths(day, count * times);
    default:
      throw new Error(`an offset in ${unit}`);
  }
};

/** A day so long before. */
export const earlier = (day: Day, length: string): Day => later(day, length, -1);

/** From `first` on in equal steps: the nth, counted from the anchor and never from the one before. */
export const inSeries = (anchor: Day, first: string, every: string, nth: number): Day => {
  const [start, step] = [lengthOf(first), lengthOf(every)];
  if (start.unit !== step.unit) throw new Error(`a series from ${first} every ${every}`);
  return later(anchor, `${start.count + nth * step.count} ${start.unit}`);
};
