import type { Figure } from './figure.ts';

/** Everything that is measured, in the order in which it is. */
export const figures: readonly Figure[] = [];
