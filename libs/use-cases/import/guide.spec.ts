import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { guideOfFiles } from './guide.ts';

/** Prettier aligns tables; what they say is the same without the blanks. */
const words = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').replaceAll(/-{3,}/g, '---');

describe('docs/import.md', () => {
  it('lists every file and column as they are', () => {
    const guide = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
    for (const line of guideOfFiles().split('\n')) expect(words(guide)).toContain(words(line));
  });
});
