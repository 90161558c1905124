import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkerOptions } from '@temporalio/worker';

const built = (name: string): string => fileURLToPath(import.meta.resolve(`#workflows/${name}`));

/**
 * The workflows as the build has packed them; where it has not (`npx nest build`), the worker packs them itself,
 * which costs it a second and the memory of a bundler (ADR 0072).
 */
export const workflowCode = (): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> => {
  const codePath = built('bundle');
  return existsSync(codePath) ? { workflowBundle: { codePath } } : { workflowsPath: built('all') };
};
