// Compiles to dist/. `npx nest build` gives the same, without the packed workflows and assets.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflows } from './bundle-workflows.mjs';
import { completeDist } from './complete-dist.mjs';
import { packAssets } from './pack-assets.mjs';

const root = path.resolve(import.meta.dirname, '..');

process.stderr.write('… compiling\n');
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
completeDist();
// npx makes a command executable only the first time it links it, and tsc writes it as any other file.
const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
for (const command of Object.values(bin)) chmodSync(path.join(root, command), 0o755);
await packAssets(root);
await bundleWorkflows(root);
