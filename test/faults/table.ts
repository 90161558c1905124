import type { Result, Run } from './results.ts';

/** docs/faults.md from the runs that were kept: what was tried, whether it held, and how long it took to be well again. */
export const faultsTable = (runs: readonly Run[], alone: readonly string[]): string => {
  const newest = new Map<string, Result[]>();
  for (const { results } of runs)
    for (const result of results) newest.set(result.name, [...(newest.get(result.name) ?? []), result]);
  const row = (name: string): string => {
    const tried = newest.get(name) ?? [];
    return `| ${name} | ${verdict(tried)} | ${recovery(tried)} | ${seedsOf(runs, name)} |`;
  };
  const pairs = [...newest.keys()].filter((name) => !alone.includes(name));
  return [
    '# Faults',
    '',
    'Made by `npm run test:faults` from `test/faults/results/`; not to be edited by hand. Each fault is injected into the',
    'whole system, two of each app, while people work and days go by. Then everybody finishes, the house settles, and every',
    'invariant of `test/faults/invariants/` is looked at. Recovery is from the moment the fault is taken away until feed,',
    'read models, notifier and sender are at the head of the log, every due course has been looked at and each API serves;',
    'it is told, not judged. A pair is two faults at the same time, drawn by the seed.',
    '',
    ...runs.map(
      ({ seed, ended, minutes, machine, results }) =>
        `- seed ${seed}, ${ended.slice(0, 10)}: ${count(results, 'green')} green, ${count(results, 'red')} red, ${count(results, 'not run')} not run, ${minutes} minutes on ${machine}`,
    ),
    '',
    '| fault | result | recovery, s | green with seeds |',
    '|---|---|---|---|',
    ...alone.map(row),
    '',
    '| two at once | result | recovery, s | green with seeds |',
    '|---|---|---|---|',
    ...pairs.map(row),
    '',
  ].join('\n');
};

const count = (results: readonly Result[], wanted: Result['result']): number =>
  results.filter(({ result }) => result === wanted).length;

const verdict = (tried: readonly Result[]): string => {
  const last = tried.at(-1);
  if (last === undefined) return 'not run yet';
  const reds = tried.filter(({ result }) => result === 'red').flatMap(({ why }) => why.slice(0, 1));
  if (reds.length > 0) return `**red**: ${reds.join('; ')}`;
  return last.result === 'not run' ? `not run: ${last.why.join('; ')}` : 'all invariants hold';
};

const recovery = (tried: readonly Result[]): string => {
  const seconds = tried.flatMap(({ recoveryMs }) => (recoveryMs === null ? [] : [recoveryMs / 1_000]));
  if (seconds.length === 0) return '–';
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)].map((each) => each.toFixed(1));
  return least === most ? (least ?? '') : `${least ?? ''}–${most ?? ''}`;
};

const seedsOf = (runs: readonly Run[], name: string): string =>
  runs
    .filter(({ results }) => results.some((each) => each.name === name && each.result === 'green'))
    .map(({ seed }) => seed)
    .join(', ');
