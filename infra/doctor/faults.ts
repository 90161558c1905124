/** What may be wrong, by its code. */
export interface Fault {
  /** `warning`: something that a part of the system does without for now. */
  readonly state: 'warning' | 'wrong';
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** A command, or where the runbook says what to do. */
  readonly act: string;
}

const runbook = (section: string): string => `docs/operations.md#${section}`;
const wrong = (why: string, act: string): Fault => ({ state: 'wrong', why, act });
const warning = (why: string, act: string): Fault => ({ state: 'warning', why, act });

/** Every fault the doctor can find. docs/operations.md has the same table; a test compares them. */
export const faults = {
  'check-failed': warning(
    'Whether this part is well is not known.',
    'Read what it says, and run forlob doctor again',
  ),
  'node-too-old': wrong('The program uses what older versions lack.', 'Install Node.js 20.19 or newer'),
  'tool-missing': warning(
    'A local copy needs it; a system on real servers does not.',
    'npm start fetches it, or set the variable that is named',
  ),
  'nothing-runs': warning('Nothing serves from this data folder.', 'npm start'),
  'part-not-ready': warning(
    'The part is starting, or ends again and again.',
    'forlob status; the part’s file in logs/ of the data folder',
  ),
  'ports-taken': warning('A start takes the next free ones.', 'Set the variables that are named'),
  'disk-nearly-full': wrong(
    'PostgreSQL stops taking commands when it cannot write.',
    runbook('disk-nearly-full'),
  ),
  'keys-missing': wrong('Names and texts of this tenant can neither be read nor written.', runbook('keys')),
  'keys-readable': wrong('Whoever reads the keys reads the vault.', 'chmod -R go-rwx on the key folder'),
  'database-down': wrong('People can do nothing: every command is answered 503.', runbook('postgresql-down')),
  'database-refuses': wrong(
    'The program cannot sign in to its database.',
    'Compare DATABASE_URL with the role’s password',
  ),
  'connections-exhausted': wrong(
    'Commands wait for a connection and are answered 503.',
    runbook('connections-exhausted'),
  ),
  'transactions-left-open': wrong(
    'A transaction that stands still holds locks and keeps dead rows alive.',
    'select pg_terminate_backend(pid) for the session that is named',
  ),
  'database-read-only': wrong(
    'Commands are answered 503: this server is a standby or was set to read only.',
    runbook('postgresql-read-only'),
  ),
  'durability-off': wrong(
    'What was acknowledged can be lost in a power cut.',
    'alter system set fsync / full_page_writes / synchronous_commit to on; select pg_reload_conf()',
  ),
  'not-recovered': wrong(
    'Versions and numbers of the lost life are told a second time, and workflows do not match the log.',
    runbook('backup-and-restore'),
  ),
  'migrations-missing': wrong(
    'The program asks for what the database does not have.',
    'forlob migrate, or npm start on one machine',
  ),
  'schema-newer': warning(
    'A newer program has migrated this database; this one may not know what it finds.',
    runbook('upgrade'),
  ),
  'clock-ahead': wrong(
    'Reminders and deadlines come too early, and what is recorded has a wrong date.',
    runbook('clocks'),
  ),
  'clocks-apart': wrong(
    'Tokens are taken as expired or not yet valid, and durations come out wrong.',
    'Set this machine’s clock by NTP (chronyc tracking, timedatectl)',
  ),
  'read-models-missing': wrong('Lists and the worklist cannot be read.', runbook('projector-behind')),
  'projector-behind': wrong('Lists show an older state than the courses have.', runbook('projector-behind')),
  'feed-behind': wrong('Workflows and messages learn of news late.', runbook('feed-behind')),
  'part-unheld': wrong('No process does this part of the work.', runbook('projector-down')),
  'stream-parked': wrong(
    'One course is left out of a read model or of the reminders.',
    runbook('parked-streams'),
  ),
  'event-unknown': wrong(
    'A newer program has written what this one does not know: an upgrade is half done.',
    runbook('upgrade'),
  ),
  'due-not-issued': wrong('Reminders are late.', runbook('due-not-issued')),
  'temporal-down': wrong('Nothing is refused, but no reminder comes.', runbook('temporal-down')),
  'namespace-missing': wrong('No workflow can be started.', runbook('temporal-lost')),
  'search-attributes-missing': wrong(
    'Every workflow task fails.',
    'They are registered by the reconciler within a minute; else restart a worker',
  ),
  'no-worker': wrong('Nobody wakes the courses: no reminder comes.', runbook('no-worker')),
  'workflow-missing': wrong('These courses are not woken when something is due.', runbook('temporal-lost')),
  'workflow-tasks-failing': wrong(
    'These courses stand still until it is mended.',
    runbook('workflow-tasks-failing'),
  ),
  'mail-server-down': wrong('Messages wait in the outbox.', runbook('mail')),
  'mail-failing': warning('Messages are tried again, later and later, for two days.', runbook('mail')),
  'mail-given-up': warning('Someone has not got a message; it stands on the course.', runbook('mail')),
  'outbox-growing': wrong('Messages come late, and some expire unsent.', runbook('mail')),
  'sign-in-unreachable': wrong(
    'Nobody new can sign in; tokens are refused once keys change.',
    runbook('sign-in'),
  ),
  'api-not-ready': wrong('People get 503, or nothing.', runbook('api-not-ready')),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultCode = keyof typeof faults;
