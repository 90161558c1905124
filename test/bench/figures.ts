import type { Figure } from './figure.ts';
import { httpCommand } from './figures/http.ts';

/** Everything that is measured, in the order in which it is. */
export const figures: readonly Figure[] = [httpCommand];
