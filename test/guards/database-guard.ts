import pg from 'pg';
import type { Guarantee } from './guarantees.ts';

/** Whose rights a statement is tried with. */
type Attacker = 'forlob_app' | 'forlob_owner' | 'superuser';

/** A guard that stands in the catalog, what takes it out, and what it must refuse. */
export interface DatabaseGuard {
  readonly guarantee: Guarantee;
  /** `trigger events.append_only`, `no update of events.recorded_at`: names it when its proof fails. */
  readonly name: string;
  readonly takeOut: string;
  readonly attack: {
    readonly as: Attacker;
    readonly sql: string;
    /** In whose eyes; default none. */
    readonly tenant?: string;
    /** As a replica applies changes: ordinary triggers sleep then. */
    readonly replica?: boolean;
  };
  /** How the guard refuses: an SQLSTATE, with a part of its message; or `blind`, when it lets nothing be seen. */
  readonly refuses: { readonly code: string; readonly message?: string } | 'blind';
}

/** What an attack came to. */
interface Outcome {
  readonly code: string;
  readonly message: string;
  readonly rows: number;
}

/** The SQLSTATEs of other guards behind the one that was taken out: the attack has passed this one all the same. */
const laterGuards = new Set([
  'FB100',
  '23505',
  '23502',
  '23503',
  '0A000',
  '42501',
  '22P02',
  '22004',
  'P0001',
]);

/** Runs the attack with the guard in place and without it, both taken back. Answers why the guard is not proven, if it is not. */
export const unproven = async (admin: pg.Client, guard: DatabaseGuard): Promise<string | undefined> => {
  const held = await attempt(admin, guard);
  if (!isRefusal(held, guard)) return `${guard.name}: with it, the attack came to ${told(held)}`;
  const bare = await attempt(admin, guard, guard.takeOut);
  if (isRefusal(bare, guard)) return `${guard.name}: without it, the attack was refused all the same`;
  if (bare.code !== '' && !laterGuards.has(bare.code))
    return `${guard.name}: without it, the attack failed for a reason of its own: ${told(bare)}`;
  return undefined;
};

const isRefusal = ({ code, message, rows }: Outcome, { refuses }: DatabaseGuard): boolean =>
  refuses === 'blind'
    ? code === '' && rows === 0
    : code === refuses.code && message.includes(refuses.message ?? '');

const told = ({ code, message, rows }: Outcome): string =>
  code === '' ? `${rows} rows` : `${code} ${message}`;

const attempt = async (admin: pg.Client, { attack }: DatabaseGuard, first = ''): Promise<Outcome> => {
  await admin.query('begin');
  try {
    if (first !== '') await admin.query(first);
    if (attack.replica === true) await admin.query('set local session_replication_role = replica');
    await admin.query("select set_config('app.tenant', $1, true)", [attack.tenant ?? '']);
    if (attack.as !== 'superuser') await admin.query(`set local role ${attack.as}`);
    return await outcomeOf(admin, attack.sql);
  } finally {
    await admin.query('rollback');
  }
};

const outcomeOf = async (admin: pg.Client, sql: string): Promise<Outcome> => {
  try {
    const { rowCount } = await admin.query(sql);
    return { code: '', message: '', rows: rowCount ?? 0 };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return { code: error.code ?? '', message: error.message, rows: 0 };
  }
};
