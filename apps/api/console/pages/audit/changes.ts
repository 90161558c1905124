import type { LocalText } from '#calendar';
import type { Fact, FactGroup } from './facts/fact.ts';
import { labelled } from './values.ts';

/** What became of a fact from one moment to another. */
export type Change = 'new' | 'changed' | 'gone';

/** A fact beside what it was. */
export interface Compared extends Fact {
  readonly change: Change | null;
  /** What was so before, where it was otherwise. */
  readonly was: LocalText | null;
}

export interface ComparedGroup extends Omit<FactGroup, 'facts'> {
  readonly facts: readonly Compared[];
}

/** The facts of the later moment, each with what became of it; those that are gone come last in their group. */
export const compared = (
  before: readonly FactGroup[],
  after: readonly FactGroup[],
): readonly ComparedGroup[] => {
  const earlier = new Map(before.map(({ key, facts }) => [key, facts]));
  return after.map((group) => ({
    ...group,
    facts: comparedFacts(earlier.get(group.key) ?? [], group.facts),
  }));
};

/** Only what is not the same at both moments. */
export const differencesIn = (groups: readonly ComparedGroup[]): readonly ComparedGroup[] =>
  groups
    .map((group) => ({ ...group, facts: group.facts.filter(({ change }) => change !== null) }))
    .filter(({ facts }) => facts.length > 0);

const comparedFacts = (before: readonly Fact[], after: readonly Fact[]): readonly Compared[] => {
  const earlier = new Map(before.map((fact) => [fact.key, fact]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key));
  return [
    ...after.map((fact) => ({ ...fact, ...becameOf(earlier.get(fact.key), fact) })),
    ...gone.map((fact): Compared => ({ ...fact, change: 'gone', was: fact.value })),
  ];
};

const becameOf = (before: Fact | undefined, { label, value }: Fact): Pick<Compared, 'change' | 'was'> => {
  if (before === undefined) return { change: 'new', was: null };
  if (before.label.da !== label.da) return { change: 'changed', was: labelled(before.label, before.value) };
  return before.value.da === value.da
    ? { change: null, was: null }
    : { change: 'changed', was: before.value };
};
