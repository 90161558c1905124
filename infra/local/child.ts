import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtModule } from './folders.ts';
import { nodeFlags } from './node-flags.ts';
import { identify, signalGroup } from './process-identity.ts';
import type { ChildNote } from './run-file.ts';

export interface ChildPlan {
  readonly name: string;
  /** A module under dist/ without its ending: `apps/api/main`. It sends 'ready' when it serves. */
  readonly module: string;
  readonly env: Readonly<Record<string, string>>;
  readonly address?: string;
  /** How long it may take to stop by itself before it is killed, milliseconds. */
  readonly patience?: number;
}

export interface Child {
  readonly name: string;
  readonly note: () => ChildNote;
  /** Resolves when it is ready for the first time; rejects after three attempts, or two minutes. */
  readonly ready: Promise<void>;
  /** Ends it without starting it again, waits until its whole group is gone. */
  readonly stop: () => Promise<void>;
  /** Starts one that was stopped; resolves when it is ready. */
  readonly startAgain: () => Promise<void>;
  /** Kills it as it stands (kill -9); it is started again. */
  readonly kill: () => void;
}

export interface ChildSurroundings {
  readonly logFile: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Asked at each start: what this child's environment has that nobody else's has. */
  readonly differently?: () => NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** Called whenever `note()` has changed. */
  readonly changed: () => void;
}

const leash = builtModule('infra/local/leash');
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Long enough for the slowest machine; one that waits for a server that never answers is told apart from a slow one. */
const readyWithin = 120_000;

/** 0.25, 0.5, 1 … 30 s between attempts; a child that served for a minute starts from the beginning again. */
const backOff = (attempt: number): number => Math.min(250 * 2 ** attempt, 30_000);

/** Starts a module as a process of its own group and starts it again, with back-off, whenever it ends unasked. */
export function superviseChild(plan: ChildPlan, around: ChildSurroundings): Child {
  let current: ChildProcess | undefined;
  let state: ChildNote['state'] = 'starting';
  let identity = { pid: 0, started: '' };
  let restarts = 0;
  let attempt = 0;
  let stopping = false;
  let again: NodeJS.Timeout | undefined;
  let settleReady: { yes: () => void; no: (error: Error) => void };
  const ready = new Promise<void>((yes, no) => (settleReady = { yes, no }));
  ready.catch(() => undefined);
  const late = setTimeout(() => {
    const log = `its log: ${around.logFile}`;
    settleReady.no(new Error(`${plan.name} was not ready within ${readyWithin / 1000} s; ${log}`));
  }, readyWithin);

  const enter = (next: ChildNote['state']): void => {
    state = next;
    around.changed();
  };

  function start(): void {
    const began = Date.now();
    let readyAt: number | undefined;
    const child = launch(plan, around);
    current = child;
    identity = identify(child.pid ?? 0);
    enter(restarts === 0 ? 'starting' : 'restarting');
    child.on('message', (message) => {
      if (message !== 'ready' || readyAt !== undefined) return;
      readyAt = Date.now();
      if (restarts > 0) around.say(`${plan.name} is back after ${seconds(began)}`);
      enter('ready');
      clearTimeout(late);
      settleReady.yes();
    });
    child.once('exit', (code, signal) => {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
      if (stopping) return;
      if (readyAt !== undefined && Date.now() - readyAt > 60_000) attempt = 0;
      const how = signal ? `was killed (${signal})` : `ended with ${code ?? 'nothing'}`;
      if (readyAt === undefined && restarts >= 2)
        settleReady.no(new Error(`${plan.name} ${how} before it was ready; its log: ${around.logFile}`));
      const wait = backOff(attempt++);
      around.say(`${plan.name} ${how}; starting it again in ${wait / 1000} s (log: ${around.logFile})`);
      restarts += 1;
      enter('restarting');
      again = setTimeout(start, wait);
    });
    child.once('error', (error) => {
      settleReady.no(error);
    });
  }

  async function stop(): Promise<void> {
    stopping = true;
    clearTimeout(late);
    clearTimeout(again);
    const child = current;
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const insist = setTimeout(() => {
        around.say(`${plan.name} does not stop; killing it`);
        signalGroup(identity.pid, 'SIGKILL');
      }, plan.patience ?? 10_000);
      await gone;
      clearTimeout(insist);
    }
    // What the leader left is killed when it ends; a container whose first process never reaps keeps the corpses for ever.
    for (let tries = 0; child?.pid !== undefined && tries < 100 && signalGroup(child.pid, 0); tries++)
      await sleep(20);
    enter('stopped');
  }

  start();
  return {
    name: plan.name,
    ready,
    stop,
    startAgain: async () => {
      stopping = false;
      start();
      const givesUp = Date.now() + readyWithin;
      while (state !== 'ready') {
        if (Date.now() > givesUp)
          throw new Error(`${plan.name} does not come back; its log: ${around.logFile}`);
        await sleep(20);
      }
    },
    kill: () => {
      if (current?.pid !== undefined) signalGroup(current.pid, 'SIGKILL');
    },
    note: () => ({
      ...identity,
      name: plan.name,
      state,
      restarts,
      ...(plan.address === undefined ? {} : { address: plan.address }),
    }),
  };
}

/** Detached: Ctrl-C reaches the supervisor alone, which stops the children in order. */
function launch(plan: ChildPlan, around: ChildSurroundings): ChildProcess {
  const log = openSync(around.logFile, 'a');
  const child = fork(builtModule(plan.module), [], {
    detached: true,
    env: { ...around.environment, ...plan.env, ...around.differently?.() },
    execArgv: [...nodeFlags, '--import', leash],
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}
