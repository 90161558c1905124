import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '#kernel';
import { builtModule } from '#infra/local/folders';
import type { Child } from '#infra/local/child';
import { startLocal, type LocalOptions } from '#infra/local/supervisor';
import type { Mail, MailQuery } from '#infra/smtp/mailbox';
import { createDatabase } from './database.ts';
import { signalTree } from './process-tree.ts';
import { makeNamespace } from './temporal.ts';

/** What a part is called, to kill or stop it: `api-2` is the second API, where there are two. */
export type PartName = 'postgres' | 'temporal' | 'oidc' | 'smtp' | AppName | `${AppName}-${number}`;
type AppName = 'api' | 'worker' | 'projector';

export interface StackOptions {
  /** Servers of its own, to kill or to stop them; else it takes a database and a namespace on those of the run. */
  readonly own?: readonly ('postgres' | 'temporal')[];
  readonly env?: Readonly<Record<string, string>>;
  /** Of a stack that was stopped and kept, to go on with; default: a new one. */
  readonly data?: string;
  /** Asked at each start of a part: what its environment has that nobody else's has. */
  readonly differently?: LocalOptions['differently'];
}

interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole system as processes of their own, with its own data folder and ports. Needs a built dist/. */
export interface TestStack {
  readonly apiUrl: string;
  readonly inboxUrl: string;
  readonly databaseUrl: string;
  /** As the superuser, to look behind the curtain. */
  readonly adminUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly dataFolder: string;
  /** An access token of the first who holds the role in the tenant, or of an account's id. */
  readonly tokenFor: (as: Role | (string & {}), tenant: string) => Promise<string>;
  readonly mails: (query?: MailQuery) => Promise<Mail[]>;
  /** Runs `forlob …` against this stack; the exit code is in the result and throws nothing. */
  readonly forlob: (...args: readonly string[]) => Promise<CommandResult>;
  /** What the start and the supervisor have said so far. */
  readonly said: readonly string[];
  /** Kills a part as it stands (-9); it is started again. */
  readonly kill: (part: PartName) => void;
  /** Stops a part with all its processes in the middle of what it does; the answer lets it go on. */
  readonly pause: (part: PartName) => () => void;
  /** The process behind a part's name. */
  readonly child: (part: PartName) => Child;
  /** Stops everything and removes the data, unless they are to be kept for someone to look at. */
  readonly stop: (options?: { readonly keep?: boolean }) => Promise<void>;
}

const anyPorts = Object.fromEntries(
  ['API', 'OIDC', 'INBOX', 'SMTP', 'TEMPORAL', 'TEMPORAL_UI', 'POSTGRES'].map((name) => [
    `${name}_PORT`,
    '0',
  ]),
);
const addresses = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE'] as const;
const strangers = [...addresses, 'SMTP_URL', 'OIDC_ISSUER', 'FORLOB_DATA', 'FORLOB_KEYS'] as const;

/** Starts the system as `forlob up` does, empty, and resolves when every part serves. */
export async function startStack(options: StackOptions = {}): Promise<TestStack> {
  const { own = [], env = {}, differently } = options;
  const data = options.data ?? (await newFolder());
  const lines: string[] = [];
  const cleanUps: (() => Promise<unknown>)[] = [];
  const cleanUp = async ({ keep = false } = {}): Promise<void> => {
    for (const step of cleanUps.splice(0).reverse()) await step();
    if (!keep) await rm(data, { recursive: true, force: true });
  };
  try {
    const given: Record<string, string> = {};
    if (!own.includes('postgres')) {
      const database = await createDatabase();
      cleanUps.push(() => database.drop());
      Object.assign(given, { DATABASE_URL: database.url, DATABASE_ADMIN_URL: database.adminUrl });
    }
    if (!own.includes('temporal')) {
      const { address, namespace, close } = await makeNamespace();
      await close();
      Object.assign(given, { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace });
    }
    const system = await startLocal({
      data,
      env: { ...without(process.env, strangers), ...anyPorts, ...given, ...env },
      say: (line) => lines.push(line),
      ...(differently ? { differently } : {}),
    });
    cleanUps.push(system.stop);
    return {
      ...partsOf(system.environment, data),
      said: lines,
      child: system.child,
      kill: (part) => {
        signalTree(system.child(part).note().pid, 'SIGKILL');
      },
      pause: (part) => {
        const { pid } = system.child(part).note();
        signalTree(pid, 'SIGSTOP');
        return () => {
          signalTree(pid, 'SIGCONT');
        };
      },
      stop: cleanUp,
    };
  } catch (error) {
    await cleanUp();
    throw new Error(`The stack did not start:\n${lines.join('\n')}`, { cause: error });
  }
}

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-stack-'));
  await chmod(folder, 0o755);
  return folder;
};

function partsOf(
  environment: Readonly<Record<string, string>>,
  data: string,
): Omit<TestStack, 'said' | 'kill' | 'pause' | 'child' | 'stop'> {
  const at = (name: string): string => environment[name] ?? '';
  return {
    apiUrl: at('API_URL'),
    inboxUrl: at('INBOX_URL'),
    databaseUrl: at('DATABASE_URL'),
    adminUrl: at('DATABASE_ADMIN_URL'),
    temporal: { address: at('TEMPORAL_ADDRESS'), namespace: at('TEMPORAL_NAMESPACE') },
    dataFolder: data,
    tokenFor: async (as, tenant) => {
      const answer = await fetch(
        `${at('OIDC_ISSUER')}/dev/token?${new URLSearchParams({ as, tenant }).toString()}`,
      );
      if (!answer.ok) throw new Error(`No token for ${as} in ${tenant}: ${await answer.text()}`);
      return ((await answer.json()) as { token: string }).token;
    },
    mails: async (query = {}) => {
      const answer = await fetch(
        `${at('INBOX_URL')}/messages.json?${new URLSearchParams({ ...query }).toString()}`,
      );
      return (await answer.json()) as Mail[];
    },
    forlob: (...args) => runForlob(args, environment),
  };
}

function runForlob(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment, NO_COLOR: '1' }, maxBuffer: 50_000_000 };
    execFile(process.execPath, [builtModule('apps/cli/main'), ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

const without = (env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
