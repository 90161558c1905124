import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Histories of runs that really took place: every later version of a workflow must be able to go on from them. */
const historiesOf = (workflow: string): string =>
  join(import.meta.dirname, '../../workflows', workflow, 'histories');

/** With `RECORD_HISTORIES=1` the workflow's tests keep the history of each run they made. */
export const recordHistory = async (
  name: string,
  handle: WorkflowHandle,
  workflow = 'mentor-course',
): Promise<void> => {
  if (process.env['RECORD_HISTORIES'] !== '1') return;
  const text = historyToJSON(await handle.fetchHistory());
  // Which machine and which source line it was tells nothing about the course.
  const history = JSON.parse(text, (key, value: unknown) =>
    key === 'identity' ? 'recorder' : key === 'stackTrace' ? '' : value,
  ) as unknown;
  await writeFile(join(historiesOf(workflow), `${name}.json`), `${JSON.stringify(history)}\n`);
};

/** File name and history of each. */
export const recordedHistories = async (
  workflow = 'mentor-course',
): Promise<readonly (readonly [name: string, history: unknown])[]> => {
  const folder = historiesOf(workflow);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => [
      file.replace('.json', ''),
      JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown,
    ]),
  );
};
