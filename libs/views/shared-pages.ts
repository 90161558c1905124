import type { EventStore } from '#event-store';
import type { Recorded } from '#kernel';

type Page = Promise<readonly Recorded[]>;

/** So many full pages are kept: read models that are built side by side are seldom further apart. */
const kept = 2;

/**
 * A store whose pages are read once for all read models of a process. A full page never changes; one that ends at the log's
 * end is not shared, since the next reader may find more there, and whoever comes there needs no page before it.
 */
export const sharePages = (store: EventStore): EventStore => {
  const pages = new Map<string, Page>();
  return {
    ...store,
    read: async (tenant, afterPosition, limit) => {
      const key = `${tenant} ${afterPosition} ${limit}`;
      const known = pages.get(key);
      const page = await (known ?? begin(key, () => store.read(tenant, afterPosition, limit)));
      if (page.length === limit) return page;
      pages.clear();
      return known === undefined ? page : store.read(tenant, afterPosition, limit);
    },
  };

  function begin(key: string, read: () => Page): Page {
    const page = read();
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    for (const oldest of pages.keys()) if (pages.size > kept) pages.delete(oldest);
    return page;
  }
};
