import { instantAt, millisecondsBetween } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import type { TestStack } from '../support/stack.ts';

const minutesADay = 24 * 60;

/** The application's clock of a stack, moved by `forlob clock` as a developer does. */
export interface Clock {
  /** Sets the clock of an empty database to that morning. */
  readonly set: (date: LocalDate) => Promise<void>;
  /** Lives until that local time, due moment by due moment; does nothing when it has passed. */
  readonly liveUntil: (date: LocalDate, time: string) => Promise<void>;
}

export const clockOf = (stack: TestStack): Clock => {
  const clock = async (...args: readonly string[]): Promise<Instant> => {
    const { code, stdout, stderr } = await stack.forlob('clock', ...args, '--json');
    if (code !== 0) throw new Error(`forlob clock ${args.join(' ')}: exit ${code}\n${stdout}\n${stderr}`);
    return (JSON.parse(stdout) as { now: Instant }).now;
  };
  let now: Instant | undefined;
  return {
    set: async (date) => {
      now = await clock('set', date);
    },
    liveUntil: async (date, time) => {
      now ??= await clock('advance', '0m');
      const minutes = Math.ceil(millisecondsBetween(now, instantAt(date, time)) / 60_000);
      const days = Math.floor(minutes / minutesADay);
      if (days > 0) now = await clock('advance', `${days}d`);
      if (minutes > 0) now = await clock('advance', `${minutes - days * minutesADay}m`);
    },
  };
};
