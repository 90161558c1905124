import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifecycleDiagram, lifecyclePage } from './lifecycle-diagram.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/lifecycle.md');
const readme = join(root, 'README.md');

/** Where the README shows the diagram. */
const shown = /(?<=<!-- lifecycle -->\n\n).*?(?=\n\n<!-- \/lifecycle -->)/s;

const renew = process.env['UPDATE_DOCS'] === '1';

describe('the drawn lifecycle is the table as it stands (else run `UPDATE_DOCS=1 npm run test:unit`)', () => {
  it('in docs/lifecycle.md', () => {
    if (renew) writeFileSync(page, lifecyclePage());
    expect(readFileSync(page, 'utf8')).toBe(lifecyclePage());
  });

  it('in README.md', () => {
    if (renew) writeFileSync(readme, readFileSync(readme, 'utf8').replace(shown, lifecycleDiagram()));
    expect(shown.exec(readFileSync(readme, 'utf8'))?.[0]).toBe(lifecycleDiagram());
  });
});
