import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { layFoundation } from '#use-cases/lay-foundation';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createWakes } from '#use-cases/time/wakes';
import { createTickCourse } from '#use-cases/time/tick-course';
import { createProjections } from '#views';
import { rebuildReadModels } from '#use-cases/rebuild';
import { openTestStore } from '../../support/store.ts';
import type { Evidence } from '../evidence.ts';
import type { Sent } from '../load/book.ts';

/** A database with courses in it, that a test may break: enough for an invariant to be shown to bite. */
export interface LittleHouse {
  readonly evidence: Omit<Evidence, 'temporal'>;
  /** Refers somebody; answers the course's id and the command as a client that was told yes remembers it. */
  readonly refer: () => Promise<{ readonly id: string; readonly sent: Sent }>;
  /** Does what is due about the course. */
  readonly tick: (courseId: string) => Promise<unknown>;
  /** Builds every read model. */
  readonly project: () => Promise<unknown>;
  /** As someone who gets past every guard of the database. */
  readonly tamper: (...statements: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const tenant = 'nydansk';
const guards = [
  ['events', 'append_only'],
  ['commands', 'append_only'],
] as const;

export const openLittleHouse = async (): Promise<LittleHouse> => {
  const test = await openTestStore();
  await test.keys.createTenant(tenant);
  const foundation = layFoundation(test.pool, test.keys, loadCatalogue());
  const { ports, courses } = foundation;
  const admin = new pg.Pool({ connectionString: test.database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  const tick = createTickCourse({
    ...{ ports, courses, spreadMinutes: 0, onStuck: () => undefined },
    wakes: createWakes(test.pool, 'course'),
  });
  return {
    evidence: {
      ...{ tenant, admin, foundation, sent: [], mails: [], troubled: [], folders: [] },
      memory: () => new Map(),
      parked: new Set(),
    },
    refer: async () => {
      const [id, key, actor] = [randomUUID(), randomUUID(), `${tenant}-coordinator`];
      const result = await courses.execute({
        ...{ tenant, courseId: id, commandId: key, correlationId: 'spec' },
        actor: { id: actor, role: 'coordinator' },
        command: {
          ...{ type: 'SubmitReferral', programme: 'bul', mentee: randomUUID(), channel: 'municipality' },
          ...{ municipality: null, team: 'nord', caseworker: null, coordinator: actor, reason: null },
          consent: { textVersion: '1', on: '2026-01-02', laterContact: true },
        },
      });
      if (result.kind !== 'accepted') throw new Error(`The referral was ${result.kind}`);
      const body = { id, version: result.version, positions: result.positions, events: result.events };
      return { id, sent: { key, actor, path: '/courses', tries: 1, answer: { status: 200, body } } };
    },
    tick: (courseId) => tick(tenant, courseId),
    project: () =>
      rebuildReadModels({
        ...{ pool: test.pool, store: ports.store },
        projections: createProjections({ ...ports, sha256: foundation.catalogueSha256 }),
      }),
    tamper: async (...statements) => {
      for (const [table, trigger] of guards)
        await admin.query(`alter table ${table} disable trigger ${trigger}`);
      for (const statement of statements) await admin.query(statement);
      for (const [table, trigger] of guards)
        await admin.query(`alter table ${table} enable always trigger ${trigger}`);
    },
    close: async () => {
      await admin.end();
      await foundation.close();
      await test.database.drop();
    },
  };
};

/** Columns of an event, to copy one with SQL. */
export const eventColumns =
  'id, type, schema_version, data, text_hashes, occurred_at, recorded_at, actor_id, actor_role, command_id, correlation_id';
