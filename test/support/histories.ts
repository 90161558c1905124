import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Histories of runs that really took place: every later version of the workflow must be able to go on from them. */
const historiesFolder = join(import.meta.dirname, '../../workflows/mentor-course/histories');

/** With `RECORD_HISTORIES=1` the workflow's tests keep the history of each run they made. */
export const recordHistory = async (name: string, handle: WorkflowHandle): Promise<void> => {
  if (process.env['RECORD_HISTORIES'] !== '1') return;
  const text = historyToJSON(await handle.fetchHistory());
  // Which machine and which source line it was tells nothing about the course.
  const history = JSON.parse(text, (key, value: unknown) =>
    key === 'identity' ? 'recorder' : key === 'stackTrace' ? '' : value,
  ) as unknown;
  await writeFile(join(historiesFolder, `${name}.json`), `${JSON.stringify(history)}\n`);
};

/** File name and history of each. */
export const recordedHistories = async (): Promise<
  readonly (readonly [name: string, history: unknown])[]
> => {
  const files = (await readdir(historiesFolder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => [
      file.replace('.json', ''),
      JSON.parse(await readFile(join(historiesFolder, file), 'utf8')) as unknown,
    ]),
  );
};
