import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './folders.ts';
import { freePort, isFree } from './ports.ts';
import type { Say } from './progress.ts';

/** The variable that chooses each port, and the port without it. */
const portChoices = {
  api: ['API_PORT', 3000],
  oidc: ['OIDC_PORT', 3010],
  inbox: ['INBOX_PORT', 8025],
  smtp: ['SMTP_PORT', 1025],
  temporal: ['TEMPORAL_PORT', 7233],
  temporalUi: ['TEMPORAL_UI_PORT', 8233],
  postgres: ['POSTGRES_PORT', 54320],
} as const;

type PortName = keyof typeof portChoices;
export type Ports = Readonly<Record<PortName, number>>;

/** The folder of everything that lives on: database, Temporal's state, keys, mails, logs. `FORLOB_DATA`, default `.local`. */
export const dataFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(checkout, env['FORLOB_DATA'] ?? '.local');

/**
 * A port for each part. A port that was asked for must be free, else this throws; a default that is taken gives way
 * to the next free one, and says so. What a folder used last time is its default from then on.
 */
export async function choosePorts(data: string, env: NodeJS.ProcessEnv, say: Say): Promise<Ports> {
  const chosen: Partial<Record<PortName, number>> = {};
  for (const { name, variable, asked, wanted } of wishes(data, env)) {
    const port = await freePort(wanted === 0 ? undefined : wanted);
    if (asked && wanted !== 0 && port !== wanted)
      throw new Error(`${variable}=${wanted}: that port is taken. Choose another, or 0 for any free one.`);
    if (wanted !== 0 && port !== wanted)
      say(`Port ${wanted} is taken: ${name} takes ${port} (${variable} chooses).`);
    chosen[name] = port;
  }
  writeFileSync(path.join(data, 'ports.json'), JSON.stringify(chosen));
  return chosen as Ports;
}

/** Which of the ports that a start would choose are taken: `API_PORT 3000`. */
export async function takenPorts(data: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const taken = await Promise.all(
    wishes(data, env).map(async ({ variable, wanted }) =>
      wanted === 0 || (await isFree(wanted)) ? [] : [`${variable} ${wanted}`],
    ),
  );
  return taken.flat();
}

interface Wish {
  readonly name: PortName;
  readonly variable: string;
  readonly asked: boolean;
  /** 0 means any. */
  readonly wanted: number;
}

function wishes(data: string, env: NodeJS.ProcessEnv): Wish[] {
  const used = usedLastTime(data);
  const names = Object.keys(portChoices) as PortName[];
  return names.map((name) => {
    const [variable, standard] = portChoices[name];
    const asked = env[variable];
    const wanted = asked ? Number(asked) : (used[name] ?? standard);
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
      throw new Error(`${variable}=${asked ?? wanted} is not a port (0 to 65535, 0 = any free one)`);
    return { name, variable, asked: Boolean(asked), wanted };
  });
}

function usedLastTime(data: string): Partial<Ports> {
  try {
    return JSON.parse(readFileSync(path.join(data, 'ports.json'), 'utf8')) as Partial<Ports>;
  } catch {
    return {};
  }
}
