import type { LocalText } from '#calendar';
import type { ShownField } from './shown-field.ts';

/** A field that is filled in by itself, and the part of the form that it belongs to. */
export interface Leaf {
  readonly name: string;
  readonly field: ShownField;
  readonly part: LocalText | null;
}

/** A form without its parts: what a part must hold, it must hold only where the part must be there. */
export const leavesOf = (
  fields: readonly ShownField[],
  above = '',
  part: LocalText | null = null,
  needed = true,
): readonly Leaf[] =>
  fields.flatMap((field) => {
    const { input } = field;
    const name = above + field.name;
    const required = needed && field.required;
    return input.kind === 'part' && !field.many
      ? leavesOf(input.fields, `${name}.`, field.label, required || (needed && field.unless !== null))
      : [{ name, field: { ...field, required }, part }];
  });

/** Ids are never typed: where nothing names what there is to choose among, only a link can fill one in. */
const isUntypable = ({ field: { input } }: Leaf): boolean => input.kind === 'line' && input.shape === 'id';

export interface SplitLeaves {
  /** In sight from the start. */
  readonly first: readonly Leaf[];
  /** One click away. */
  readonly more: readonly Leaf[];
  /** Filled in already: by the link that led here, or because there is only one answer. */
  readonly settled: readonly Leaf[];
}

/** So many fields are in sight. */
const mostInSight = 6;

/** What a form shows first: what it needs, what is named here, then what else there is room for. */
export const splitLeaves = (
  leaves: readonly Leaf[],
  settled: ReadonlySet<string>,
  preferred: readonly string[] = [],
): SplitLeaves => {
  const typable = leaves.filter((leaf) => !settled.has(leaf.name) && !isUntypable(leaf));
  const rank = ({ name, field: { required } }: Leaf): number => {
    if (preferred.includes(name)) return preferred.indexOf(name);
    return preferred.length + (required ? 0 : 1);
  };
  const needed = typable.filter((leaf) => leaf.field.required || preferred.includes(leaf.name)).length;
  const room = preferred.length > 0 ? needed : Math.max(needed, mostInSight);
  const ranked = typable.toSorted((a, b) => rank(a) - rank(b));
  return {
    first: ranked.slice(0, room),
    more: ranked.slice(room),
    settled: leaves.filter(({ name }) => settled.has(name)),
  };
};
