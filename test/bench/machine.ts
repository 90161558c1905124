import { cpus, totalmem } from 'node:os';
import type { Line } from './line.ts';
import type { BenchPostgres } from './postgres.ts';

/** The machine as the first line of a run: what the figures are worth depends on it. */
export const machineLine = ({ about, commitMs }: BenchPostgres): Line => {
  const cores = cpus();
  const parts = [
    cores[0]?.model.trim() ?? 'unknown processor',
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    about,
  ];
  return {
    figure: 'machine',
    value: cores.length,
    unit: 'cores',
    ratio: null,
    against: parts.join(', '),
    detail: { 'commit ms': Number(commitMs.toPrecision(3)) },
  };
};
