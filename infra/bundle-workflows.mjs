// Packs the workflows' code as the worker runs it, once and not at each worker's start. Needs a built dist/.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Writes dist/workflows/bundle.js. Without it (after `npx nest build`) a worker packs them for itself. */
export async function bundleWorkflows(root) {
  const folder = path.join(root, 'dist/workflows');
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(folder, 'all.js'),
    logger: new DefaultLogger('WARN'),
  });
  writeFileSync(path.join(folder, 'bundle.js'), code);
}
