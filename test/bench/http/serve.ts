import { freePort } from '#infra/local/ports';
import { startChild, type Child } from '../child.ts';
import type { Bench } from '../figure.ts';
import { openLines, type Lines } from './lines.ts';

/** A process that serves HTTP, and connections to it. */
export interface Served {
  readonly child: Child;
  readonly lines: Lines;
}

/** Starts one on a port of its own, for as long as the figure is measured. */
export const serve = async (
  bench: Bench,
  module: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Served> => {
  const port = await freePort();
  const child = await startChild(module, { ...env, API_PORT: String(port) }, flags);
  bench.afterwards(child.stop);
  const lines = await openLines(port, 64);
  bench.afterwards(lines.close);
  return { child, lines };
};

/** Starts the API; `BENCH_FLAGS` are for its node, such as `--cpu-prof --cpu-prof-dir=/tmp/profile`, to see where its time goes. */
export const serveApi = (bench: Bench, env: Readonly<Record<string, string>>): Promise<Served> =>
  serve(
    bench,
    'apps/api/main',
    env,
    (process.env['BENCH_FLAGS'] ?? '').split(' ').filter((flag) => flag !== ''),
  );
