// What dist/ needs besides what tsc writes. `npm run build` calls it, and so does `npx nest build`, as a plugin (nest-cli.json).
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
/** What the running system reads from beside its code. */
const data = /\.(sql|json|csv|html|css|svg)$|\/assets\/.+\.mjs$/;
const folders = ['apps', 'libs', 'workflows', 'infra'];

/** Writes dist/package.json, where the internal imports point at .js instead of .ts, copies data files, and takes out what has no source any more. */
export function completeDist() {
  const source = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const imports = Object.fromEntries(
    Object.entries(source.imports).map(([name, target]) => [name, target.replace(/\.ts$/, '.js')]),
  );
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    path.join(dist, 'package.json'),
    JSON.stringify({ name: source.name, version: source.version, type: 'module', imports }, null, 2) + '\n',
  );
  for (const folder of folders) {
    copyData(path.join(root, folder), path.join(dist, folder));
    prune(path.join(dist, folder), path.join(root, folder));
  }
}

/**
 * Nest's hook before it compiles; the sources stay as they are.
 * @public nest-cli.json names this file.
 */
export function before() {
  completeDist();
  return () => (file) => file;
}

function copyData(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [original, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyData(original, copy);
    else if (data.test(original)) {
      mkdirSync(to, { recursive: true });
      cpSync(original, copy);
    }
  }
}

/** A file that was renamed or deleted must not live on in dist/: an old migration would be applied. */
function prune(built, from) {
  if (!existsSync(built)) return;
  for (const entry of readdirSync(built, { withFileTypes: true })) {
    const [file, origin] = [path.join(built, entry.name), path.join(from, entry.name)];
    if (entry.isDirectory()) prune(file, origin);
    else {
      const script = origin.replace(/\.js(\.map)?$/, '');
      if (![origin, `${script}.ts`, `${script}.tsx`].some((candidate) => existsSync(candidate))) rmSync(file);
    }
  }
  if (!existsSync(from)) rmSync(built, { recursive: true, force: true });
}
