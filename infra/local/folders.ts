import path from 'node:path';

const above = path.resolve(import.meta.dirname, '../..');

/** The checkout, whether this code runs from its source or from dist/. */
export const checkout = path.basename(above) === 'dist' ? path.dirname(above) : above;

/** Where the build puts what is started as a process of its own: `apps/api/main` → `<checkout>/dist/apps/api/main.js`. */
export const builtModule = (name: string): string => path.join(checkout, 'dist', `${name}.js`);

/** Tools that are fetched once and shared by every copy of the system: `FORLOB_TOOLS`, else `.local/` of the checkout. */
export const toolsFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(env['FORLOB_TOOLS'] ?? path.join(checkout, '.local'));
