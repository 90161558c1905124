import { appending } from './event-store-contract/appending.ts';
import { commandsAndClaims } from './event-store-contract/commands-and-claims.ts';
import type { StoreUnderTest } from './event-store-contract/kit.ts';
import { reading } from './event-store-contract/reading.ts';

export type { StoreUnderTest };

/** What every event store keeps, whatever it is made of. `open` gives the same store each time within a file. */
export const eventStoreContract = (open: () => Promise<StoreUnderTest>): void => {
  appending(open);
  commandsAndClaims(open);
  reading(open);
};
