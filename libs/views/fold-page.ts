import { FoldFailed } from './park.ts';
import type { Change, Projection } from './projection.ts';

/** Folds, and says of what it throws that trying again would not help. */
export const foldPage = (
  projection: Projection,
  ...page: Parameters<Projection['fold']>
): readonly Change[] => {
  try {
    return projection.fold(...page);
  } catch (error) {
    throw new FoldFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
};
