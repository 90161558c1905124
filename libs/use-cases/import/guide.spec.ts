import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { guideOfFiles } from './guide.ts';

const guide = new URL('../../../docs/import.md', import.meta.url);
const renew = process.env['UPDATE_DOCS'] === '1';

/** As the repository's own rules have it. */
const formatted = async (text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(guide)), parser: 'markdown' });

/** Prettier aligns tables; what they say is the same without the blanks. */
const words = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').replaceAll(/-{3,}/g, '---');

describe('docs/import.md (else run `UPDATE_DOCS=1 npm run test:unit`)', () => {
  it('lists every file and column as they are', async () => {
    const before = readFileSync(guide, 'utf8');
    const renewed = before.slice(0, before.indexOf('### ')) + guideOfFiles();
    if (renew) writeFileSync(guide, await formatted(renewed));
    const written = words(readFileSync(guide, 'utf8'));
    for (const line of guideOfFiles().split('\n')) expect(written).toContain(words(line));
  });
});
