import { rebuild, type Generation, type Projection, type Rebuilding } from '#views';

/** A projection was asked for that there is none of. */
export class UnknownProjection extends Error {
  override readonly name = 'UnknownProjection';
}

/**
 * Rebuilds the named projections beside the running ones and switches each when it has caught up; all when none is named.
 * Read models only: nothing is sent, signalled or recorded again.
 */
export const rebuildReadModels = async (
  rebuilding: Rebuilding & { readonly projections: readonly Projection[] },
  names: readonly string[] = [],
): Promise<readonly Generation[]> => {
  const { projections } = rebuilding;
  const unknown = names.filter((name) => !projections.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new UnknownProjection(
      `There is no projection ${unknown.join(', ')}; there are ${projections.map(({ name }) => name).join(', ')}`,
    );
  const built: Generation[] = [];
  for (const projection of projections)
    if (names.length === 0 || names.includes(projection.name))
      built.push(await rebuild(rebuilding, projection));
  return built;
};
