import pg from 'pg';
import { giveStaffAddresses } from '../acceptance/staff.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startStack, type PartName, type TestStack } from '../support/stack.ts';

/** The whole system as in production, and the hands that make it fail. */
export interface House {
  readonly stack: TestStack;
  /** As the superuser and straight to PostgreSQL, past whatever stands between. A query fails while PostgreSQL is down. */
  readonly admin: pg.Pool;
  readonly mail: MailServer;
  readonly tenant: string;
  /** Where each API listens. */
  readonly apiUrls: readonly string[];
  /** Kills a part with all its processes as it stands (-9); it is started again. */
  readonly kill: (part: PartName) => void;
  /** Stops a part in the middle of what it does; the answer lets it go on. */
  readonly pause: (part: PartName) => () => void;
  /** What a part's environment has besides, from its next start on; undefined: nothing any more. */
  readonly furnish: (part: PartName, env: NodeJS.ProcessEnv | undefined) => void;
  /** Resolves when the part serves. */
  readonly serves: (part: PartName) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The processes of which there are two. */
export const apps = ['api', 'api-2', 'worker', 'worker-2', 'projector', 'projector-2'] as const;
/** The servers that the apps stand on. */
export const servers = ['postgres', 'temporal', 'oidc'] as const;

const servesWithinMs = 60_000;

/** Two of each app and servers of its own, empty and ready. Needs a built dist/. */
export const openHouse = async (): Promise<House> => {
  const mail = await startMailServer();
  const furniture = new Map<string, NodeJS.ProcessEnv>();
  const stack = await startStack({
    own: ['postgres', 'temporal'],
    env: {
      ...{ FORLOB_APIS: '2', FORLOB_WORKERS: '2', FORLOB_PROJECTORS: '2' },
      ...{ FORLOB_SPREAD_MINUTES: '0', SMTP_URL: mail.url },
    },
    differently: (part) => furniture.get(part) ?? {},
  });
  const admin = new pg.Pool({ connectionString: stack.adminUrl, max: 4, connectionTimeoutMillis: 5_000 });
  admin.on('error', () => undefined);
  admin.on('connect', (client) => client.on('error', () => undefined));
  const tenant = 'nydansk';
  await giveStaffAddresses(stack, tenant);
  return {
    ...{ stack, admin, mail, tenant },
    apiUrls: (['api', 'api-2'] as const).map((name) => stack.child(name).note().address ?? ''),
    kill: stack.kill,
    pause: stack.pause,
    furnish: (part, env) => {
      if (env) furniture.set(part, env);
      else furniture.delete(part);
    },
    serves: async (part) => {
      const givesUp = Date.now() + servesWithinMs;
      while (stack.child(part).note().state !== 'ready') {
        if (Date.now() > givesUp) throw new Error(`${part} does not come back`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => {
      await admin.end();
      await stack.stop();
      await mail.close();
    },
  };
};
