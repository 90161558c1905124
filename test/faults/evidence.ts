import type { Client } from '@temporalio/client';
import type { Email } from 'postal-mime';
import type pg from 'pg';
import type { LaidFoundation } from '#use-cases/lay-foundation';
import type { Sent } from './load/book.ts';

/** What an invariant looks at: everything from behind, nothing by the API. */
export interface Evidence {
  readonly tenant: string;
  /** As the superuser. */
  readonly admin: pg.Pool;
  /** As the application, straight to PostgreSQL. */
  readonly foundation: Pick<LaidFoundation, 'pool' | 'ports' | 'catalogueSha256'>;
  readonly temporal: Client;
  /** Every command that was sent. */
  readonly sent: readonly Sent[];
  /** Every mail that was kept by the mail server, in order. */
  readonly mails: readonly Email[];
  /** Which of `mails` came while something was wrong: from this index on, up to that one. */
  readonly troubled: readonly (readonly [from: number, to: number])[];
  /** Folders where no one's data may lie in the clear. */
  readonly folders: readonly string[];
  /** Resident memory of each process of ours, in MB. */
  readonly memory: () => ReadonlyMap<string, number>;
  /** Streams that are parked because the fault meant them to be. */
  readonly parked: ReadonlySet<string>;
}

/** Something that is so whatever happened. */
export interface Invariant {
  /** In plain words, as it is told when it does not hold. */
  readonly name: string;
  /** Each thing that is not so: which command, course or position, exactly. */
  readonly broken: (evidence: Evidence) => Promise<readonly string[]>;
}
