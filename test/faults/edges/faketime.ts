import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The real clock as some processes see it, which can be put forward and back while they run. */
export interface FakeClock {
  /** What a process needs in its environment from its start on. */
  readonly env: Readonly<Record<string, string>>;
  /** From now on they see the real time plus so many seconds; 0 is the truth. */
  readonly step: (seconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is asked for and how to get it, said in the table where it is missing. */
export const faketimeMissing =
  'libfaketime is not installed: apt-get install libfaketime (Debian, Ubuntu), dnf install libfaketime (Fedora), brew install libfaketime (macOS), or name the library in FAKETIME_LIBRARY';

const places = [
  ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/faketime`),
  ...['/usr/lib64/faketime', '/usr/lib/faketime', '/usr/local/lib/faketime'],
];

/** libfaketime as a library to load before all others, the one for processes with threads; undefined where there is none. */
export const findFaketime = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  [env['FAKETIME_LIBRARY'], ...places.map((folder) => `${folder}/libfaketimeMT.so.1`)].find(
    (file) => file !== undefined && existsSync(file),
  );

/**
 * A clock that shows the truth until it is stepped. Timers and durations are left alone (the monotonic clock): only what
 * time it is changes, as when someone sets a machine's clock. Undefined without libfaketime. Its file lies below `parent`.
 */
export const openFakeClock = async (parent = tmpdir()): Promise<FakeClock | undefined> => {
  const library = findFaketime();
  if (library === undefined) return undefined;
  const folder = await mkdtemp(path.join(parent, 'forlob-clock-'));
  const file = path.join(folder, 'offset');
  const step = (seconds: number): Promise<void> =>
    writeFile(file, `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}\n`);
  await step(0);
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      // The file is read again at each look at the clock, else only every ten seconds.
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_DONT_RESET: '1',
    },
    step,
    close: () => rm(folder, { recursive: true }),
  };
};
