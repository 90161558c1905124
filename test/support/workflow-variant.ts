import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '#infra/local/folders';
import type { WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows } from './mentor-course.ts';

const original = path.join(checkout, 'workflows');

/** One place of the workflows' code, and what a release would have there instead. */
export type Change = readonly [file: string, from: string, to: string];

/** The workflow as a release with these changes would have it, bundled. Throws when a place is not there any more. */
export const bundleVariant = async (changes: readonly Change[]): Promise<WorkflowBundle> => {
  const above = path.join(checkout, '.local');
  await mkdir(above, { recursive: true });
  const folder = await mkdtemp(path.join(above, 'changed-workflow-'));
  try {
    await cp(original, folder, { recursive: true });
    for (const [name, from, to] of changes) {
      const file = path.join(folder, name);
      const code = await readFile(file, 'utf8');
      if (!code.includes(from)) throw new Error(`${name} has no "${from}" any more: mend this test`);
      await writeFile(file, code.replace(from, to));
    }
    return await bundleWorkflows(path.join(folder, 'all.ts'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A change of what the workflow does, made as docs/adr/0086 says: behind a patch. */
export const lookTwice: readonly Change[] = [
  ['mentor-course/workflow.ts', 'import { continueAsNew }', 'import { continueAsNew, patched }'],
  [
    'mentor-course/workflow.ts',
    'let now = await news.look(course);',
    "let now = await news.look(course);\n  if (patched('look-twice')) now = await news.look(course);",
  ],
];

/** A change that every history written before contradicts: the workflow sleeps before it looks. */
export const timerFirst: readonly Change[] = [
  ['mentor-course/workflow.ts', 'import { continueAsNew }', 'import { condition, continueAsNew }'],
  ['mentor-course/workflow.ts', 'let now = await', 'await condition(() => false, 1000);\n  let now = await'],
];
