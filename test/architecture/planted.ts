import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const configuration = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'eslint.config.js'];

/** A tree of its own under the project's real configuration, in which a test may break the rules. */
export function plant(files: Readonly<Record<string, string>>): { root: string; remove: () => void } {
  const tree = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'forlob-planted-')));
  for (const file of configuration) cpSync(path.join(root, file), path.join(tree, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  return {
    root: tree,
    remove: () => {
      rmSync(tree, { recursive: true, force: true });
    },
  };
}
