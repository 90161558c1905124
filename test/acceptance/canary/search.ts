import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** Where one of the words was found: `views.caseload`, `postgres/pg_wal/0000…`. */
export interface Found {
  readonly word: string;
  readonly place: string;
}

const among = (words: Iterable<string>, text: string | Buffer, place: string): readonly Found[] =>
  [...words].filter((word) => text.includes(word)).map((word) => ({ word, place }));

/** Every row of every table of the database, as text, past all row-level security. */
export const searchTables = async (adminUrl: string, words: Iterable<string>): Promise<readonly Found[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: Found[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      found.push(...among(words, rows.map(({ row }) => row).join('\n'), name));
    }
    return found;
  } finally {
    await client.end();
  }
};

/** Every byte of every file below a folder: live rows and dead ones, the write-ahead log, journals and logs. */
export const searchFiles = async (
  folder: string,
  words: Iterable<string>,
  leaveOut: readonly string[],
): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const place = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || leaveOut.some((left) => place.startsWith(left))) continue;
    // A server at work may remove a file of its own meanwhile.
    const bytes = await readFile(path.join(folder, place)).catch(() => Buffer.alloc(0));
    found.push(...among(words, bytes, place));
  }
  return found;
};

/** The answer of a command, whatever its form. */
export const searchText = (text: string, words: Iterable<string>, place: string): readonly Found[] =>
  among(words, text, place);
