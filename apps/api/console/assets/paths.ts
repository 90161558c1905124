import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Under `/assets/<name>/`; `packed` holds what the build has compressed of it (`infra/pack-assets.mjs`). */
const folderNamed = (name: string, root: string) => ({
  root,
  packed: path.join(import.meta.dirname, 'packed', name),
  prefix: `/assets/${name}/`,
});

/** Of a package: its version is in the address, so that browsers may keep it for good. */
const ofPackage = (name: string) => {
  const [before = ''] = resolve(name).split(path.join(name, 'dist'), 1);
  const root = path.join(before, name);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return folderNamed(`${name}-${version}`, path.join(root, 'dist'));
};

const ownNames = ['console.css', 'console.mjs', 'icon.svg'] as const;

/** Our own: the hash of all of them is in the address. */
const ofOurs = () => {
  const root = import.meta.dirname;
  const hash = createHash('sha256');
  for (const name of ownNames) hash.update(readFileSync(path.join(root, name)));
  return folderNamed(`console-${hash.digest('hex').slice(0, 12)}`, root);
};

const designSystem = ofPackage('dkfds');
const htmx = ofPackage('htmx.org');
const ours = ofOurs();

/** Folders that are served, each under its address, and which of their files. */
export const assetFolders = [
  { ...designSystem, served: /^\/(css\/dkfds\.min\.css|fonts\/.+\.woff2?|img\/svg-icons\/[\w-]+\.svg)$/ },
  { ...htmx, served: /^\/htmx\.min\.js$/ },
  { ...ours, served: new RegExp(`^/(${ownNames.join('|')})$`) },
] as const;

/** Where pages find what they are made of besides HTML. */
export const assetPaths = {
  designSystem: `${designSystem.prefix}css/dkfds.min.css`,
  htmx: `${htmx.prefix}htmx.min.js`,
  styles: `${ours.prefix}console.css`,
  script: `${ours.prefix}console.mjs`,
  icon: `${ours.prefix}icon.svg`,
} as const;
