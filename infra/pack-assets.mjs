// Compresses what every page of the console loads as far as Brotli goes, once, at the build: a third less than in passing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Writes `x.css.br` for each style and script of the built console, where `serve-assets` looks first. */
export async function packAssets(root) {
  const built = path.join(root, 'dist/apps/api/console/assets/paths.js');
  const { assetFolders, assetPaths } = await import(pathToFileURL(built).href);
  for (const address of Object.values(assetPaths)) {
    const folder = assetFolders.find(({ prefix }) => address.startsWith(prefix));
    const name = address.slice(folder.prefix.length);
    const packed = path.join(folder.packed, `${name}.br`);
    mkdirSync(path.dirname(packed), { recursive: true });
    writeFileSync(packed, brotliCompressSync(readFileSync(path.join(folder.root, name))));
  }
}
