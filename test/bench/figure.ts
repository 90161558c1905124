import type { TestDatabase } from '#test/support/database';

/** What one side of one round came to. */
export interface Measured {
  /** In the figure's unit; of a figure with a floor, higher is better. */
  readonly value: number;
  /** What belongs to it, by name: percentiles in ms, sizes in MB. */
  readonly detail?: Readonly<Record<string, number>>;
}

/** Both sides, opened and filled, ready to be measured again and again. */
export interface Prepared {
  ours(): Promise<Measured>;
  /** The same work with nothing of ours around it. */
  floor?(): Promise<Measured>;
  close?(): Promise<void>;
}

/** One thing that is measured. */
export interface Figure {
  /** `append/32`. */
  readonly name: string;
  /** `appends/s`. */
  readonly unit: string;
  /** What the floor is, in words; left out = reported only. */
  readonly against?: string;
  /** The least ratio of ours to the floor. */
  readonly target?: number;
  /** Whether it is good although the ratio is missed, and in what words: an absolute promise. */
  readonly promise?: { readonly words: string; kept(measured: Measured): boolean };
  /** One sentence on what limits it, for docs/performance.md. */
  readonly limitedBy: string;
  /** Counted rounds; default 5. */
  readonly rounds?: number;
  /** Rounds before, not counted; default 1. */
  readonly warmUps?: number;
  /** How long it may take with all that it needs; default ten minutes. */
  readonly limitMinutes?: number;
  prepare(bench: Bench): Promise<Prepared>;
}

/** What every figure may use. */
export interface Bench {
  /** The superuser's address of the bench's own PostgreSQL. */
  readonly adminUrl: string;
  /** Its postmaster. */
  readonly postgresPid: number;
  /** A migrated, empty database on it. */
  readonly createDatabase: () => Promise<TestDatabase>;
  /** Done when the figure has been measured, or could not be: the last first. */
  readonly afterwards: (step: () => unknown) => void;
  /** Done when everything has been measured: for what several figures use. */
  readonly atTheEnd: (step: () => unknown) => void;
  /** A line for who waits, on standard error. */
  readonly say: (line: string) => void;
}
