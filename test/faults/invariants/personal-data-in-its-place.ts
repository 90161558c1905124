import { searchFiles, searchTables } from '../../acceptance/canary/search.ts';
import type { Evidence, Invariant } from '../evidence.ts';
import { canary } from '../load/canary.ts';

const words = [canary, canary.toLowerCase()];

/** Names, addresses and free texts are in no table, no log and nothing of Temporal's in the clear. */
export const personalDataInItsPlace: Invariant = {
  name: 'no personal data outside its place',
  broken: async ({ admin, folders }: Pick<Evidence, 'admin' | 'folders'>) => {
    const found = [await searchTables(admin.options.connectionString ?? '', words)];
    for (const folder of folders) found.push(await searchFiles(folder, words, []));
    return found.flat().map(({ word, place }) => `${word} stands in ${place}`);
  },
};
