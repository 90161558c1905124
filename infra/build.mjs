// Compiles to dist/ and writes dist/package.json, where the internal imports point at .js instead of .ts.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

const source = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const imports = Object.fromEntries(
  Object.entries(source.imports).map(([name, target]) => [name, target.replace(/\.ts$/, '.js')]),
);
writeFileSync(
  path.join(root, 'dist/package.json'),
  JSON.stringify({ name: source.name, version: source.version, type: 'module', imports }, null, 2) + '\n',
);

/** Data that the running system reads from beside its code. */
for (const folder of ['libs', 'infra']) copyData(path.join(root, folder), path.join(root, 'dist', folder));

function copyData(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyData(source, target);
    else if (/\.(sql|json|csv|html|css)$/.test(entry.name)) {
      mkdirSync(to, { recursive: true });
      cpSync(source, target);
    }
  }
}
