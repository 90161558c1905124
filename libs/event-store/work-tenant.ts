import { KeyStoreUnavailable } from '#personal-data';
import type { Recorded } from '#kernel';
import { CheckpointMoved, moveCheckpoint } from './checkpoints.ts';
import { withTenant } from './connect.ts';
import { StoreUnavailable } from './event-store.ts';
import { isOutage, sqlState } from './outage.ts';
import { parkStream } from './parked-streams.ts';
import { PageFailed, workPage, type PageWork } from './work-page.ts';

/** An event that an `outside` handler will never be able to handle: its stream is parked. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';
}

export interface Alerts {
  /** The work goes on, later. */
  readonly onError: (error: unknown, tenant: string) => void;
  /** A stream was parked: someone must look. */
  readonly onParked: (event: Recorded, error: unknown) => void;
}

const pageSize = 1_000;
const triesOfOneEvent = 3;

/**
 * Works one tenant's log page by page. When a page fails by its content, its events are tried one by one,
 * and the stream of the one that fails three times is parked.
 */
export const createTenantWork = (work: PageWork, { onParked }: Alerts): { next(): Promise<number> } => {
  let oneByOneUntil = 0;
  let failures = 0;

  const park = async ({ page, cause }: PageFailed, event: Recorded): Promise<void> => {
    const { pool, tenant, name } = work;
    await withTenant(pool, tenant, async (tx) => {
      const error = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      await parkStream(tx, {
        tenant,
        subscription: name,
        stream: event.stream,
        position: event.position,
        error,
      });
      await moveCheckpoint(tx, tenant, name, page.from, page.to);
    });
    onParked(event, cause);
  };

  return {
    /** Handles what comes next; answers the position of the checkpoint. Throws what will pass with time. */
    next: async () => {
      for (;;) {
        try {
          const position = await workPage(work, oneByOneUntil > 0 ? 1 : pageSize);
          failures = 0;
          if (position >= oneByOneUntil) oneByOneUntil = 0;
          return position;
        } catch (error) {
          if (!(error instanceof PageFailed) || !isPoison(work, error.cause)) throw error;
          const [event, another] = error.page.events;
          if (event === undefined || another !== undefined) {
            oneByOneUntil = error.page.to;
            continue;
          }
          failures += 1;
          if (failures < triesOfOneEvent) throw error;
          await park(error, event);
          failures = 0;
        }
      }
    },
  };
};

/** Outside, only what says so itself. Inside, whatever is not an outage, a collision (40, 55) or a wrong schema (42). */
const isPoison = ({ handler }: PageWork, error: unknown): boolean => {
  if ('outside' in handler) return error instanceof PoisonEvent;
  if (error instanceof CheckpointMoved || error instanceof KeyStoreUnavailable) return false;
  if (error instanceof StoreUnavailable || isOutage(error)) return false;
  return !/^(40|42|55)/.test(sqlState(error));
};
