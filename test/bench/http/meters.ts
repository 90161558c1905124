import type { Child } from '../child.ts';
import { cpuSeconds } from '../cpu.ts';
import type { Bench } from '../figure.ts';

/** Processor time from now on, for each of so many requests: says what is dear whatever else the machine does. */
export const metersOf = async (
  { postgresPid }: Bench,
  { pid }: Child,
): Promise<(requests: number) => Promise<Readonly<Record<string, number>>>> => {
  const read = () => Promise.all([cpuSeconds(pid), cpuSeconds(postgresPid)]);
  const before = await read();
  return async (requests) => {
    const [own, postgres] = await read();
    return {
      'cpu ms each': ((own - before[0]) * 1_000) / requests,
      'PostgreSQL cpu ms each': ((postgres - before[1]) * 1_000) / requests,
    };
  };
};
