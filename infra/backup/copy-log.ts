import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ServerFacts } from './backup-session.ts';
import type { Manifest } from './manifest.ts';
import { BackupDamaged } from './refused.ts';

/**
 * The segments of the write-ahead log from `first` to `last`, and the histories of timelines.
 * Throws `BackupDamaged` when one between them is gone: without it the backup could not be replayed.
 */
export const logFiles = async (
  { dataFolder, segmentBytes }: Pick<ServerFacts, 'dataFolder' | 'segmentBytes'>,
  { first, last }: Manifest['wal'],
): Promise<readonly string[]> => {
  const names = await readdir(path.join(dataFolder, 'pg_wal'));
  const segments = names
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
    .toSorted();
  if (segments[0] !== first || segments.at(-1) !== last || !areInARow(segments, 2 ** 32 / segmentBytes))
    throw new BackupDamaged(
      `The server no longer has its log from ${first} to ${last}: the backup is incomplete. Remove it and take it again.`,
    );
  return [...segments, ...names.filter((name) => name.endsWith('.history'))].map((name) =>
    path.join('pg_wal', name),
  );
};

/** Eight hex digits each of the timeline, of the log, and of the segment in it. */
const areInARow = (segments: readonly string[], perLog: number): boolean => {
  const numberOf = (segment: string): number =>
    Number.parseInt(segment.slice(8, 16), 16) * perLog + Number.parseInt(segment.slice(16), 16);
  return segments.every((segment, index) => {
    const before = segments[index - 1];
    return before === undefined || numberOf(segment) === numberOf(before) + 1;
  });
};
