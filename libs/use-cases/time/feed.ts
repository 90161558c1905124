import type { Recorded } from '#kernel';
import { eachAtMost, signalsAtOnce } from './at-most.ts';
import { newsOf, type News } from './news.ts';
import type { Sleepers } from './sleepers.ts';

export interface FeedPorts {
  readonly everyone: readonly Pick<Sleepers, 'kind' | 'wakes' | 'workflows'>[];
  /** Told of each one that Temporal has been told of. */
  readonly onTold?: (tenant: string, news: News) => void;
}

/** Tells Temporal who has news on a page. Resolves when it has acknowledged all; safe to repeat. */
export const feed = (
  { everyone, onTold }: FeedPorts,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> => {
  const sleepers = new Map(everyone.map((each) => [each.kind, each]));
  return eachAtMost(signalsAtOnce, newsOf(events), async (news) => {
    const { kind, id, version, ended } = news;
    const asleep = sleepers.get(kind);
    if (ended) {
      await asleep?.wakes.note(tenant, { id, version, wakeAt: null, ended });
      await asleep?.workflows.wakeExisting(tenant, id);
    } else await asleep?.workflows.wake(tenant, id);
    onTold?.(tenant, news);
  });
};
