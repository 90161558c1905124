import { InvalidArgumentError } from 'commander';

const unitMs: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

/** `14d` → milliseconds. Throws `InvalidArgumentError`, which the command line answers with 2. */
export const parseDuration = (text: string): number => {
  const [, count, unit] = /^(\d{1,4})([dhm])$/.exec(text) ?? [];
  const ms = unitMs[unit ?? ''];
  if (count === undefined || ms === undefined)
    throw new InvalidArgumentError('Write a duration as 14d, 36h or 30m.');
  return Number(count) * ms;
};
