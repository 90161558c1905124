import { renameSync, statSync } from 'node:fs';

/** Puts a log of more than 10 MB aside as `<file>.1` (the one before is lost) and answers the file to write to. */
export function rotate(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(file, `${file}.1`);
  return file;
}
