import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { coveragePage, proofs, type Row } from './coverage.ts';

const rows = JSON.parse(readFileSync('test/coverage/rows.json', 'utf8')) as readonly Row[];
const proven = proofs(['apps', 'libs', 'workflows', 'test']);
const page = 'docs/coverage.md';

describe('every row of the domain description', () => {
  it('is proven by a test that names it, or left for later with a reason', () => {
    const unproven = rows.filter(({ row, later }) => later === undefined && !proven.has(row));
    expect(unproven.map(({ row, what }) => `${row} ${what}`)).toEqual([]);
  });

  it('is left for later only as long as no test names it', () => {
    expect(rows.filter(({ row, later }) => later !== undefined && proven.has(row))).toEqual([]);
  });

  it('is known: no test names a row that is not there', () => {
    const known = new Set(rows.map(({ row }) => row));
    expect([...proven.keys()].filter((row) => !known.has(row))).toEqual([]);
  });

  it('stands in docs/coverage.md (else run `UPDATE_DOCS=1 npm run test:unit`)', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, coveragePage(rows, proven));
    expect(readFileSync(page, 'utf8')).toBe(coveragePage(rows, proven));
  });
});
