import type { Random } from '../support/random.ts';
import type { House } from './house.ts';

/** One thing that goes wrong under load. */
export interface Fault {
  /** The row in docs/faults.md, in plain words. */
  readonly name: string;
  /** Why it cannot be run on this machine, said in the table; undefined when it can. */
  readonly missing?: () => Promise<string | undefined>;
  /** Injects it under load; the answer takes it away again. Both resolve when it is so. */
  inject(house: House, random: Random): Promise<() => Promise<void>>;
}
