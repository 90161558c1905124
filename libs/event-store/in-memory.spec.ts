import { describe } from '@jest/globals';
import { createMemoryKeyRing } from '#personal-data';
import { eventStoreContract } from '#test/support/event-store-contract';
import { createInMemoryEventStore } from './in-memory-event-store.ts';

describe('the in-memory event store', () => {
  const keys = createMemoryKeyRing();
  let aheadMs = 0;
  const store = createInMemoryEventStore({ keys, now: () => new Date(Date.now() + aheadMs).toISOString() });
  eventStoreContract(() =>
    Promise.resolve({
      store,
      advance: (ms) => Promise.resolve(void (aheadMs += ms)),
      erase: (tenant, subject) => keys.erase(tenant, subject),
    }),
  );
});
