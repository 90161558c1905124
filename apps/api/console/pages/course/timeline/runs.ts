import type { TimelineEntry } from '#views/course-timeline';

/** One act of a person, or what the course itself did between two of them. */
export type Run =
  | { readonly by: 'person'; readonly entry: TimelineEntry }
  | { readonly by: 'system'; readonly entries: readonly [TimelineEntry, ...TimelineEntry[]] };

/** A timeline with what the system did in a row put together, so that people's acts stand out. */
export const runsOf = (entries: readonly TimelineEntry[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (entry.actorRole !== 'system') runs.push({ by: 'person', entry });
    else if (last?.by === 'system')
      runs[runs.length - 1] = { by: 'system', entries: [...last.entries, entry] };
    else runs.push({ by: 'system', entries: [entry] });
  }
  return runs;
};
