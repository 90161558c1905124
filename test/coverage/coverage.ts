import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the domain description that the product must honour. */
export interface Row {
  readonly row: string;
  readonly what: string;
  /** Why it is left for later; left out: a test proves it. */
  readonly later?: string;
}

/** Where a test names a row: the file and its title. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

const named = /\(((?:5\.3|6\.[12]|1\.[123])\/[a-z0-9-]+(?:, (?:5\.3|6\.[12]|1\.[123])\/[a-z0-9-]+)*)\)/g;
const titled = /\b(?:describe|it)(?:\.each)?\b[^'"`]*(['"`])((?:(?!\1).)*)\1/g;

const specsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? specsIn(path) : entry.name.endsWith('.spec.ts') ? [path] : [];
  });

const rowsIn = (text: string): readonly string[] =>
  [...text.matchAll(named)].flatMap(([, rows = '']) => rows.split(', '));

/** Every row that a test's title or a table of tests names in brackets, with where it does. */
export const proofs = (folders: readonly string[]): ReadonlyMap<string, readonly Proof[]> => {
  const found = new Map<string, Proof[]>();
  for (const file of folders.flatMap(specsIn)) {
    const source = readFileSync(file, 'utf8');
    const titles = [...source.matchAll(titled)].map(([, , title = '']) => title);
    for (const row of new Set(rowsIn(source))) {
      const naming = titles.filter((title) => rowsIn(title).includes(row));
      const here = (naming.length > 0 ? naming : [row]).map((title) => ({ file, title }));
      found.set(row, [...(found.get(row) ?? []), ...here]);
    }
  }
  return found;
};

const heading: Readonly<Record<string, string>> = {
  '5.3': 'The transitions of a course (§5.3)',
  '6.1': 'The follow-up grid (§6.1)',
  '6.2': 'The other automatic reminders (§6.2)',
  '1.1': 'The programmes of the seed documents (§1.1)',
  '1.2': 'Other schemes, tools and rules of the seed documents (§1.2)',
  '1.3': 'What the seed documents ask of every programme (§1.3)',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The page `docs/coverage.md`. */
export const coveragePage = (rows: readonly Row[], proven: ReadonlyMap<string, readonly Proof[]>): string => {
  const sections = Object.entries(heading).flatMap(([section, title]) => [
    `## ${title}`,
    '',
    '| row | what | proven by |',
    '|---|---|---|',
    ...rows
      .filter(({ row }) => row.startsWith(`${section}/`))
      .map(({ row, what, later }) => {
        const tests = (proven.get(row) ?? []).map(
          ({ file, title }) => `[${cell(title)}](../${file.replaceAll('\\', '/')})`,
        );
        return `| ${row} | ${cell(what)} | ${later === undefined ? tests.join('<br>') : `_later:_ ${cell(later)}`} |`;
      }),
    '',
  ]);
  return [
    '# What is proven by which test',
    '',
    'Generated from the titles of the tests, which name in brackets the rows of the domain description that they prove, and',
    'from `test/coverage/rows.json`. A row without a test fails the build, and so does a test that names no row. After a',
    'change: `UPDATE_DOCS=1 npm run test:unit`.',
    '',
    '<!-- prettier-ignore-start -->',
    ...sections,
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
};
