import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localDateOf } from '#calendar';
import { seedFiles } from '#test/support/import-house';
import { importFolder } from '#use-cases/import/import-folder';
import { layFoundation } from '#use-cases/lay-foundation';
import { loadCatalogue } from '#use-cases/load-catalogue';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';

/** The history of a fictitious organisation from CSV files, into an empty database each time. */
export const importRows: Figure = {
  name: 'import',
  unit: 'rows/s',
  limitedBy:
    'Each row is decided by the rules as a command would be; 16 courses go side by side, so that people are not kept waiting.',
  prepare: async (bench) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'forlob-bench-import-'));
    bench.afterwards(() => rm(folder, { recursive: true, force: true }));
    return {
      ours: async () => {
        const { pool, keys, store } = await openHouse(bench);
        const files = seedFiles(tenant, localDateOf(await store.now()));
        for (const [name, content] of Object.entries(files))
          await writeFile(path.join(folder, name), content);
        const parts = layFoundation(pool, keys, loadCatalogue());
        const begun = performance.now();
        const request = { tenant, folder, source: 'csv', dryRun: false };
        const { rows, courses } = await importFolder(parts, request);
        const seconds = (performance.now() - begun) / 1_000;
        const rejected = rows.filter(({ outcome }) => outcome !== 'imported').length;
        if (rejected > 0) throw new Error(`${rejected} of ${rows.length} rows did not go in`);
        return { value: rows.length / seconds, detail: { rows: rows.length, courses: courses.imported } };
      },
    };
  },
};
