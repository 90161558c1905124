import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { alwaysHeld, partOf, readClocks, readModels } from '#use-cases/vital-signs/vital-signs';
import type { VitalSigns } from '#use-cases/vital-signs/vital-signs';
import { trouble, type Check, type Trouble } from '../finding.ts';
import { unknownEvents } from './unknown-events.ts';

export interface House {
  readonly pool: pg.Pool;
  readonly keyFolder: string;
  readonly isProduction: boolean;
  readonly signs: readonly VitalSigns[];
  /** This machine's clock, in milliseconds. */
  readonly machine: () => number;
}

/** What is younger is under way: the system needs a moment, too. */
const patience = { lagSeconds: 60, dueSeconds: 300, outboxSeconds: 900, clockSeconds: 2 };

const each = (
  { signs }: House,
  ok: string,
  troubles: (signs: VitalSigns) => readonly Trouble[],
): string | readonly Trouble[] => {
  const found = signs.flatMap(troubles);
  return found.length === 0 ? ok : found;
};

const seconds = (value: number): string => `${Math.round(value)} s`;

/** Looks at what the program keeps in its database, tenant by tenant. */
export const houseChecks: readonly Check<House>[] = [
  {
    name: 'clocks',
    look: async ({ pool, isProduction, machine }) => {
      const { aheadSeconds, machineSeconds } = await readClocks(pool, machine);
      const found = [
        ...(isProduction && aheadSeconds !== 0
          ? trouble('clock-ahead', `the application’s clock is ${seconds(aheadSeconds)} ahead`)
          : []),
        ...(Math.abs(machineSeconds) > patience.clockSeconds
          ? trouble('clocks-apart', `this machine is ${seconds(machineSeconds)} ahead of the database`)
          : []),
      ];
      return found.length > 0 ? found : `the application’s clock is ${seconds(aheadSeconds)} ahead`;
    },
  },
  {
    name: 'read models',
    look: (house) =>
      each(house, 'at the end of the log', ({ tenant, readModels: found }) => [
        ...readModels
          .filter((name) => !found.some(({ part, state }) => part === name && state === 'live'))
          .map((name): Trouble => ({ code: 'read-models-missing', what: `${name} has not been built` })),
        ...found
          .filter(({ state, lagSeconds }) => state === 'live' && lagSeconds > patience.lagSeconds)
          .map(({ part, lag, lagSeconds }): Trouble => {
            const what = `${tenant}: ${part} is ${lag} events behind, the oldest for ${seconds(lagSeconds)}`;
            return { code: 'projector-behind', what };
          }),
      ]),
  },
  {
    name: 'feeds',
    look: (house) =>
      each(house, 'at the end of the log', ({ tenant, feeds }) =>
        feeds
          .filter(({ lagSeconds }) => lagSeconds > patience.lagSeconds)
          .map(({ part, lag, lagSeconds }) => ({
            code: 'feed-behind',
            what: `${tenant}: ${part} is ${lag} events behind, the oldest for ${seconds(lagSeconds)}`,
          })),
      ),
  },
  {
    name: 'leases',
    look: (house) =>
      each(house, 'each part is worked', ({ tenant, held }) =>
        alwaysHeld
          .filter((part) => !held.has(part))
          .map((part) => ({ code: 'part-unheld', what: `${tenant}: no process holds ${part}` })),
      ),
  },
  {
    name: 'parked streams',
    look: async (house) => {
      const found: Trouble[] = [];
      for (const { tenant, parked } of house.signs)
        for (const { subscription, stream, position } of parked)
          found.push({
            code: 'stream-parked',
            what: `${tenant}: ${partOf(subscription)} has left out ${stream} since position ${position}`,
          });
      found.push(...(await unknownEvents(house.pool, house.signs)));
      return found.length === 0 ? 'none' : found;
    },
  },
  {
    name: 'due',
    look: (house) =>
      each(house, 'everything due has been issued', ({ tenant, due }) =>
        due.seconds > patience.dueSeconds
          ? trouble(
              'due-not-issued',
              `${tenant}: ${due.courses} courses, the oldest for ${seconds(due.seconds)}`,
            )
          : [],
      ),
  },
  {
    name: 'outbox',
    look: (house) =>
      each(
        house,
        'nothing waits for long',
        ({ tenant, outbox: { waiting, failing, seconds: age, givenUp } }) => [
          ...(failing > 0
            ? trouble('mail-failing', `${tenant}: ${failing} messages were tried in vain and are tried again`)
            : []),
          ...(givenUp > 0
            ? trouble('mail-given-up', `${tenant}: ${givenUp} messages of the last seven days were given up`)
            : []),
          ...(waiting > failing && age > patience.outboxSeconds
            ? trouble('outbox-growing', `${tenant}: ${waiting} messages wait, the oldest for ${seconds(age)}`)
            : []),
        ],
      ),
  },
  {
    name: 'keys',
    look: ({ keyFolder, signs }) => {
      const missing = signs
        .filter(({ tenant }) => !existsSync(path.join(keyFolder, tenant, 'tenant.key')))
        .map(({ tenant }): Trouble => ({
          code: 'keys-missing',
          what: `${tenant} has no tenant.key in ${keyFolder}`,
        }));
      const files = existsSync(keyFolder)
        ? readdirSync(keyFolder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
        : [];
      const open = files.filter(
        ({ parentPath, name }) => (statSync(path.join(parentPath, name)).mode & 0o077) !== 0,
      );
      const found = [
        ...missing,
        ...(open.length > 0
          ? trouble(
              'keys-readable',
              `${open.length} of ${files.length} files in ${keyFolder} can be read by others`,
            )
          : []),
      ];
      return found.length > 0 ? found : `${files.length} files in ${keyFolder}`;
    },
  },
];
