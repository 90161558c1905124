import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { treeOf } from '../../support/process-tree.ts';
import { limitFileSize, mountSmallDisk } from '../edges/disk.ts';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';

const run = promisify(execFile);

/** What the database may still write, in MB, before it is full for certain. */
const room = 128;
const fullForMs = 6_000;

/** As root the database moves to a disk of its own, which is filled to the last block under it, and moves back afterwards. */
export const diskFull: Fault = {
  name:
    process.getuid?.() === 0
      ? 'disk full under PostgreSQL (a tmpfs of its own)'
      : 'disk full under PostgreSQL (a limit on the size of files)',
  inject: async (house) => {
    const home = await folderOf(house);
    const disk = process.getuid?.() === 0 ? await mountSmallDisk((await sizeOf(home)) + room) : undefined;
    if (disk === undefined) return limited(house);
    const moved = path.join(disk.folder, 'postgres');
    await move(house, home, moved);
    await disk.fill();
    await sleep(fullForMs);
    return async () => {
      await disk.free();
      await house.serves('postgres');
      await answers(house);
      await rm(home, { recursive: true });
      await move(house, moved, home);
      await disk.close();
    };
  },
};

/** The server says itself where its files lie. */
const folderOf = async ({ admin }: House): Promise<string> =>
  (await admin.query<{ folder: string }>("select current_setting('data_directory') as folder")).rows[0]
    ?.folder ?? '';

const sizeOf = async (folder: string): Promise<number> =>
  Number((await run('du', ['-sm', folder])).stdout.split('\t')[0]);

const move = async ({ stop, start, furnish }: House, from: string, to: string): Promise<void> => {
  await stop('postgres');
  await run('cp', ['-a', from, to]);
  furnish('postgres', { POSTGRES_FOLDER: to });
  await start('postgres');
};

/** Without the right to mount: no file grows any more. */
const limited = async (house: House): Promise<() => Promise<void>> => {
  const pids = (): readonly number[] => treeOf(house.stack.child('postgres').note().pid);
  await limitFileSize(pids(), 8_192);
  await sleep(fullForMs);
  return async () => {
    await limitFileSize(pids(), 'unlimited');
    await house.serves('postgres');
    await answers(house);
  };
};

/** Until it has recovered: a supervisor that starts it again waits longer after each failure. */
const answers = async ({ admin }: House): Promise<void> => {
  const givesUp = Date.now() + 60_000;
  for (;;)
    try {
      await admin.query('create temp table room as select 1; drop table room');
      return;
    } catch (error) {
      if (Date.now() > givesUp) throw error;
      await sleep(100);
    }
};
