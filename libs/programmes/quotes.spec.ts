import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** The lines of the seed documents that the catalogue quotes, word for word: `S4:326` → the line. */
const lines = JSON.parse(
  readFileSync(new URL('../../test/support/seed-lines.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

interface Quoted {
  readonly path: string;
  readonly source: string;
  readonly quote: string;
}

const quotedIn = (value: unknown, path: string): readonly Quoted[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { source, quote } = value as { source?: unknown; quote?: unknown };
  const here = typeof source === 'string' && typeof quote === 'string' ? [{ path, source, quote }] : [];
  return [...here, ...Object.entries(value).flatMap(([key, item]) => quotedIn(item, `${path}.${key}`))];
};

const data = new URL('data/', import.meta.url);
const quotes = readdirSync(data).flatMap((name) =>
  quotedIn(JSON.parse(readFileSync(new URL(name, data), 'utf8')), name),
);

const wrongIn = (all: readonly Quoted[]): readonly string[] =>
  all
    .filter(({ source, quote }) => !(lines[source] ?? '').includes(quote))
    .map(({ path, source, quote }) => `${path}: ${source} does not say "${quote}"`);

describe('every quote of the catalogue', () => {
  it('stands on its line of the seed document, letter by letter', () => {
    expect(wrongIn(quotes)).toEqual([]);
  });
  it('is looked for: a made-up word or another line is found out', () => {
    const dose = { path: 'x', source: 'S4:326', quote: '3 timer om måneden' };
    expect(wrongIn([dose])).toEqual([]);
    expect(wrongIn([{ ...dose, quote: '4 timer om måneden' }])).toHaveLength(1);
    expect(wrongIn([{ ...dose, source: 'S4:322' }])).toHaveLength(1);
  });
  it('is all the lines are kept for', () => {
    const used = new Set(quotes.map(({ source }) => source));
    expect(Object.keys(lines).filter((line) => !used.has(line))).toEqual([]);
  });
});
