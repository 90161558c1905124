import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import pg from 'pg';
import type { PersonRole } from '#access';
import { createPool, withTenant, type StoreObserver } from '#event-store';
import { createMemoryKeyRing, type KeyRing } from '#personal-data';
import { layFoundation, type LaidFoundation } from '#use-cases/lay-foundation';
import { rebuild } from '#views/rebuild';
import { loadCatalogue, type LoadedCatalogue } from '#use-cases/load-catalogue';
import { ConsoleSettings } from '../../apps/api/console/session/console-settings.ts';
import { createApp, type Around } from '../../apps/api/create-app.ts';
import { log } from '../../apps/api/log.ts';
import { TokenVerifier } from '../../apps/api/sign-in/token-verifier.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { allProjections } from './read-models.ts';

export const issuer = 'https://sign-in.example';

/** Where the console of a test stands. */
const consoleOrigin = 'https://forlob.example';

/** Someone of a test's organisation. */
export interface Somebody {
  readonly id: string;
  readonly tenant: string;
  readonly roles: readonly PersonRole[];
  readonly team?: string;
  readonly person?: string;
}

export interface Asked {
  readonly as?: Somebody;
  readonly body?: unknown;
  /** The raw payload, where it is no JSON. */
  readonly payload?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** If-Match. */
  readonly seen?: number;
  /** Idempotency-Key; a new one for each command when left out, none when null. */
  readonly key?: string | null;
}

/** What tests read off an answer; each endpoint has its own part of it. */
interface Body {
  readonly id: string;
  readonly version: number;
  readonly positions: readonly [number, number];
  readonly repeated: boolean;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly da: string;
  readonly en: string;
  readonly errors?: readonly unknown[];
  readonly programme: string;
  readonly next: readonly { readonly rule: string }[];
  readonly deadlines: readonly object[];
  readonly commands: readonly { readonly command: string }[];
  readonly events: readonly { readonly type: string }[];
  readonly warnings: readonly { readonly code: string }[];
  readonly entries: readonly { readonly course: string; readonly what?: unknown }[];
  readonly windows: readonly { readonly course: string; readonly outcome: string }[];
  readonly courses: readonly { readonly course: string; readonly outcome: string }[];
  readonly mentee: object;
  readonly course: {
    readonly number: string;
    readonly mentee: string;
    readonly ledger: {
      readonly contacts: readonly object[];
      readonly goals: readonly object[];
      readonly concerns: readonly object[];
    };
  };
  readonly openapi: string;
  readonly paths: object;
  readonly components: { readonly schemas: object };
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Of a JSON answer. */
  readonly body: Body;
  readonly text: string;
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly pool: pg.Pool;
  /** Of the superuser. */
  readonly adminUrl: string;
  /** Runs SQL as the superuser, to break something. */
  readonly asAdmin: (statement: string) => Promise<void>;
  readonly foundation: LaidFoundation;
  token(somebody: Somebody, changed?: JWTPayload): Promise<string>;
  get(path: string, asked?: Asked): Promise<Answered>;
  post(path: string, asked?: Asked): Promise<Answered>;
  /** Rows of a table in a tenant's eyes, oldest first. */
  rows(
    tenant: string,
    table: 'access_log' | 'denials' | 'events',
  ): Promise<readonly Record<string, unknown>[]>;
  /** Builds the read models anew, as the projector does. */
  project(): Promise<void>;
  close(): Promise<void>;
}

/** The API on a database of the test's own, asked without a network; tokens are signed here. */
export const openApi = async ({
  observer,
  keys: ring = createMemoryKeyRing(),
  database: given,
  catalogue = loadCatalogue(),
  ...around
}: Around & {
  readonly observer?: StoreObserver;
  readonly keys?: KeyRing;
  /** Instead of one of its own. */
  readonly database?: TestDatabase;
  readonly catalogue?: LoadedCatalogue;
} = {}): Promise<TestApi> => {
  log.level = 'silent';
  const database = given ?? (await createDatabase());
  const pool = createPool(database.url);
  const foundation = layFoundation(pool, ring, catalogue, observer);
  const sessionKeys = Buffer.alloc(32, 7).toString('base64');
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] });
  const tokens = new TokenVerifier({ issuer, audience: 'forlob', keys });
  const console = new ConsoleSettings({ url: consoleOrigin, issuer, sessionKeys, development: false });
  const app = await createApp(foundation, { tokens, console }, around);

  const token = ({ id, ...claims }: Somebody, changed: JWTPayload = {}): Promise<string> =>
    new SignJWT({ ...claims, ...changed })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(changed.iss ?? issuer)
      .setAudience(changed.aud ?? 'forlob')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(changed.exp ?? '10m')
      .sign(privateKey);

  const ask = async (method: 'GET' | 'POST', path: string, asked: Asked): Promise<Answered> => {
    const { as, body, payload, headers = {}, seen, key } = asked;
    const said = payload ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        ...(as && { authorization: `Bearer ${await token(as)}` }),
        ...(said !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && key !== null && { 'idempotency-key': key ?? randomUUID() }),
        ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        ...headers,
      },
      ...(said !== undefined && { payload: said }),
    });
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (isJson ? answer.json() : {}) as Body,
      text: answer.body,
    };
  };

  return {
    app,
    pool,
    adminUrl: database.adminUrl,
    asAdmin: async (statement) => {
      const admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query(statement).finally(() => admin.end());
    },
    foundation,
    token,
    get: (path, asked = {}) => ask('GET', path, asked),
    post: (path, asked = {}) => ask('POST', path, { body: {}, ...asked }),
    rows: (tenant, table) =>
      withTenant(pool, tenant, async (tx) => {
        const order = table === 'access_log' ? 'id' : table === 'events' ? 'position' : 'denied_at';
        return tx
          .withTables<Record<string, Record<string, unknown>>>()
          .selectFrom(table)
          .selectAll()
          .orderBy(order)
          .execute();
      }),
    project: async () => {
      for (const projection of allProjections())
        await rebuild({ pool, store: foundation.ports.store }, projection);
    },
    close: async () => {
      await app.close();
      await foundation.close();
      await database.drop();
    },
  };
};

/** People of two fictitious organisations. */
const someone = (tenant: string, id: string, role: PersonRole, team?: string, person?: string): Somebody => ({
  id: `${tenant}-${id}`,
  tenant,
  roles: [role],
  ...(team !== undefined && { team }),
  ...(person !== undefined && { person }),
});

export const coordinator = someone('nydansk', 'coordinator', 'coordinator', 'nord');
export const caseworker = someone('nydansk', 'caseworker', 'caseworker', 'nord');
export const otherTeam = (role: PersonRole): Somebody => someone('nydansk', `${role}-2`, role, 'syd');
export const otherTenant = (role: PersonRole): Somebody => someone('soeby', role, role, 'nord');
export const inRole = (role: PersonRole, person?: string): Somebody =>
  someone('nydansk', `own-${role}`, role, 'nord', person);
