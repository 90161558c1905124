import type { Fault } from '../fault.ts';
import { deliveredTwice } from './delivered-twice.ts';
import { feedSetBack } from './feed-set-back.ts';
import { killedParts } from './killed.ts';
import { readModelsDropped } from './read-models-dropped.ts';
import { stoppedParts } from './stopped.ts';
import { temporalLost } from './temporal-lost.ts';
import { twoHolders } from './two-holders.ts';

/** Every fault of the table, in its order. */
export const faults: readonly Fault[] = [
  ...killedParts,
  ...stoppedParts,
  temporalLost,
  readModelsDropped,
  feedSetBack,
  deliveredTwice,
  twoHolders,
];
