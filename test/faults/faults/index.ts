import type { Fault } from '../fault.ts';
import { killedParts } from './killed.ts';

/** Every fault of the table, in its order. */
export const faults: readonly Fault[] = [...killedParts];
