import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Names that several of these files would have once they are built: `x.ts` beside `x.tsx` both become `x.js`. */
const builtTwice = (paths: readonly string[]): readonly string[] => {
  const names = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => path.replace(/\.tsx?$/, '.js'));
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
};

const sources = ['apps', 'libs', 'workflows', 'infra', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);

describe('a source file', () => {
  it('is built into a file of its own', () => {
    expect(sources.length).toBeGreaterThan(1_000);
    expect(builtTwice(sources)).toEqual([]);
  });

  it('would not be, beside one of the same name', () => {
    expect(builtTwice(['apps/a.ts', 'apps/a.tsx', 'libs/a.ts', 'apps/b.ts', 'apps/b.mjs'])).toEqual([
      'apps/a.js',
    ]);
  });
});
