import type { Recorded } from '#kernel';

/** What is wrong with a log, in the order in which it was found. */
export interface LogFault {
  readonly what: 'position' | 'version';
  /** Null for a position: they count through all streams. */
  readonly stream: string | null;
  readonly expected: number;
  readonly found: number;
}

export interface LogVerification {
  readonly events: number;
  readonly streams: number;
  readonly faults: readonly LogFault[];
}

/** Counts through a log page by page: positions without gaps, and versions without gaps in each stream. */
export const createLogVerifier = (): {
  readonly read: (page: readonly Recorded[]) => void;
  readonly result: () => LogVerification;
} => {
  const versions = new Map<string, number>();
  const faults: LogFault[] = [];
  let events = 0;
  let position = 0;
  return {
    read: (page) => {
      for (const event of page) {
        events++;
        if (event.position !== position + 1)
          faults.push({ what: 'position', stream: null, expected: position + 1, found: event.position });
        position = event.position;
        const expected = (versions.get(event.stream) ?? 0) + 1;
        if (event.version !== expected)
          faults.push({ what: 'version', stream: event.stream, expected, found: event.version });
        versions.set(event.stream, event.version);
      }
    },
    result: () => ({ events, streams: versions.size, faults }),
  };
};
