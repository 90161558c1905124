import type { Fault } from '../fault.ts';
import { clocksStepped } from './clock-stepped.ts';
import { connectionsCut } from './connections-cut.ts';
import { deliveredTwice } from './delivered-twice.ts';
import { diskFull } from './disk-full.ts';
import { feedSetBack } from './feed-set-back.ts';
import { killedParts } from './killed.ts';
import { difficultMailServers } from './mail-server.ts';
import { overload } from './overload.ts';
import { poolsExhausted } from './pool-exhausted.ts';
import { readModelsDropped } from './read-models-dropped.ts';
import { stoppedParts } from './stopped.ts';
import { temporalLost } from './temporal-lost.ts';
import { twoHolders } from './two-holders.ts';
import { unreadableEvents } from './unreadable-events.ts';

/** Every fault of the table, in its order. */
export const faults: readonly Fault[] = [
  ...killedParts,
  ...stoppedParts,
  temporalLost,
  readModelsDropped,
  feedSetBack,
  deliveredTwice,
  twoHolders,
  ...connectionsCut,
  ...difficultMailServers,
  diskFull,
  ...clocksStepped,
  ...poolsExhausted,
  overload,
  ...unreadableEvents,
];
