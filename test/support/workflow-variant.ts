import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '#infra/local/folders';
import type { WorkflowBundle } from '@temporalio/worker';
import { bundleMentorCourse } from './mentor-course.ts';

const original = path.join(checkout, 'workflows/mentor-course');

/** One place of the workflow's code, and what a release would have there instead. */
export type Change = readonly [file: 'workflow.ts' | 'look.ts' | 'show.ts', from: string, to: string];

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
    return await bundleMentorCourse(path.join(folder, 'workflow.ts'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A change of what the workflow does, made as docs/adr/0086 says: behind a patch. */
export const lookTwice: readonly Change[] = [
  ['workflow.ts', 'import { condition,', 'import { condition, patched,'],
  [
    'workflow.ts',
    'let now = await news.look(course);',
    "let now = await news.look(course);\n  if (patched('look-twice')) now = await news.look(course);",
  ],
];
