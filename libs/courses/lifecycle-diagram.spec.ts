import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifecyclePage } from './lifecycle-diagram.ts';

const page = join(import.meta.dirname, '../../docs/lifecycle.md');

describe('docs/lifecycle.md', () => {
  it('is the table as it stands (else run `UPDATE_DOCS=1 npm run test:unit`)', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, lifecyclePage());
    expect(readFileSync(page, 'utf8')).toBe(lifecyclePage());
  });
});
