import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { Client, Connection } from '@temporalio/client';
import type { createPool } from '#event-store';
import { required } from '#infra/local/part';
import { createDigestBox, createOutbox, createSmtpMail, createStaffDirectory } from '#messages';
import type { KeyRing } from '#personal-data';
import type { CommandPorts } from '#use-cases';
import { createMentorCommands } from '#use-cases/mentor-commands';
import { createAddressBook } from '#use-cases/messages/address-of';
import { everyone } from '#use-cases/time/sleepers';
import { courseFeed } from './course-feed.ts';
import { disposer } from './disposer.ts';
import { mentorFeed } from './mentor-feed.ts';
import { notifier } from './notifier.ts';
import type { Part } from './part.ts';
import { reconciler } from './reconciler.ts';
import { sender } from './sender.ts';
import type { TimeSeen } from './time-seen.ts';

export interface TimePorts {
  readonly pool: ReturnType<typeof createPool>;
  readonly keys: KeyRing;
  readonly ports: CommandPorts;
  /** Told what did not work; it is tried again. */
  readonly onError: (part: string, error: unknown, tenant: string) => void;
  readonly seen?: TimeSeen;
  /** Someone must look. */
  readonly alarm: (what: 'stream-parked' | 'reconciled', details: Readonly<Record<string, unknown>>) => void;
}

/**
 * What brings news to the workflows and reminders to people, as the environment says where they are, and deletes what
 * was disposed of.
 * Temporal and the mail server need not be there yet.
 */
export const openTimeParts = (
  env: NodeJS.ProcessEnv,
  { pool, keys, ports, onError, seen, alarm }: TimePorts,
): { readonly parts: readonly Part[]; readonly close: () => Promise<void> } => {
  const { store } = ports;
  const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
  const connection = Connection.lazy({ address: required('TEMPORAL_ADDRESS') });
  const sleepers = everyone(pool, new Client({ connection, namespace }));
  const staff = createStaffDirectory(pool, keys);
  const outbox = createOutbox(pool);
  const mail = createSmtpMail({
    url: required('SMTP_URL'),
    from: env['MAIL_FROM'] ?? 'Forløb <noreply@forlob.example>',
    ...(env['SMTP_PATIENCE_MS'] ? { patienceMs: Number(env['SMTP_PATIENCE_MS']) } : {}),
  });
  const baseUrl = env['API_URL'] ?? `http://127.0.0.1:${env['API_PORT'] ?? '3000'}`;

  const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
  const around = (part: string) => ({
    pool,
    store,
    holder,
    onError: (error: unknown, tenant: string) => {
      onError(part, error, tenant);
    },
    onParked: ({ tenant, stream, position }: { tenant: string; stream: string; position: number }) => {
      alarm('stream-parked', { part, tenant, stream, position });
    },
  });
  return {
    parts: [
      courseFeed(around('course-feed'), { everyone: sleepers, ...(seen && { onTold: seen.told }) }),
      mentorFeed(around('mentor-feed'), createMentorCommands(ports)),
      notifier(around('notifier'), { ...ports, outbox, staff, ...(seen && { onQueued: seen.queued }) }),
      disposer(around('disposer')),
      sender(around('sender'), {
        ...ports,
        outbox,
        digests: createDigestBox(pool),
        mail,
        addressOf: createAddressBook(pool, keys, staff),
        baseUrl,
        ...(seen && { onOutcome: seen.sent }),
      }),
      reconciler(
        around('reconciler'),
        {
          everyone: sleepers,
          connection,
          namespace,
          done: (tenant, found, attributes) => {
            seen?.reconciled(tenant, found);
            const courses = [...found.missing, ...found.late, ...found.stuck];
            if (courses.length + attributes.length > 0) alarm('reconciled', { tenant, courses, attributes });
          },
        },
        Number(env['FORLOB_RECONCILE_SECONDS'] ?? 60) * 1_000,
      ),
    ],
    close: async () => {
      mail.close();
      await connection.close();
    },
  };
};
