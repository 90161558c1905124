import type { Recorded } from '#kernel';
import { eachAtMost, signalsAtOnce } from './at-most.ts';
import { newsOf, type News } from './news.ts';
import type { Sleepers } from './sleepers.ts';
import { tenantItself } from './tenant-wakes.ts';

export interface FeedPorts {
  readonly everyone: readonly Pick<Sleepers, 'kind' | 'wakes' | 'workflows'>[];
  /** The organisations whose own workflow was begun; each is with its first news, and told of a frame that is set. */
  readonly begun: Set<string>;
  /** Told of each one that Temporal has been told of. */
  readonly onTold?: (tenant: string, news: News) => void;
}

/** Tells Temporal who has news on a page. Resolves when it has acknowledged all; safe to repeat. */
export const feed = async (
  { everyone, begun, onTold }: FeedPorts,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> => {
  const sleepers = new Map<string, FeedPorts['everyone'][number]>(everyone.map((each) => [each.kind, each]));
  const all = newsOf(events);
  const frames = events.some(({ stream }) => stream.startsWith('frame-'));
  if (frames || (all.length > 0 && !begun.has(tenant))) {
    await sleepers.get('tenant')?.workflows.wake(tenant, tenantItself);
    begun.add(tenant);
  }
  await eachAtMost(signalsAtOnce, all, async (news) => {
    const { kind, id, version, ended } = news;
    const asleep = sleepers.get(kind);
    if (ended) {
      await asleep?.wakes.note(tenant, { id, version, wakeAt: null, ended });
      await asleep?.workflows.wakeExisting(tenant, id);
    } else await asleep?.workflows.wake(tenant, id);
    onTold?.(tenant, news);
  });
};
