import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { advanceClock, withTenant } from '#event-store';
import { createDigestBox, createOutbox, createSmtpMail, createStaffDirectory } from '#messages';
import type { MailPort, ReminderRow } from '#messages';
import { contentHash, sealPerson } from '#personal-data';
import { startMailServer } from '#test/support/mail-server';
import type { MailServer } from '#test/support/mail-server';
import { anAppend, openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { createAddressBook } from './address-of.ts';
import { deliverWaiting, patience } from './deliver.ts';
import type { DeliverPorts } from './deliver.ts';
import { recordOnMessage } from './record-on-message.ts';

const tenant = 'nydansk';

describe('sending what waits in the outbox', () => {
  let test: TestStore;
  let server: MailServer;
  let mail: MailPort;
  let ports: DeliverPorts;
  const [mentee, stranger] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    test = await openTestStore();
    const { pool, keys, store } = test;
    await keys.createTenant(tenant);
    const staff = createStaffDirectory(pool, keys);
    const anna = { id: 'anna', name: 'Anna Prøve', roles: ['coordinator'], team: 'nord' } as const;
    await store.append(
      tenant,
      anAppend({
        people: [
          await sealPerson(keys, tenant, mentee, {
            name: 'Mia Prøve',
            email: 'mia@example.org',
            addressProtection: false,
            language: 'en',
          }),
        ],
      }),
    );
    await staff.put(tenant, [{ ...anna, email: 'anna@example.org', language: 'da' }]);
    ports = {
      store,
      contentHash: (of, content) => contentHash(keys, of, content),
      outbox: createOutbox(pool),
      digests: createDigestBox(pool),
      mail: { send: (letter) => mail.send(letter), close: () => undefined },
      addressOf: createAddressBook(pool, keys, staff),
      baseUrl: 'https://forlob.example',
    };
  });
  beforeEach(async () => {
    server = await startMailServer();
    mail = createSmtpMail({ url: server.url, from: 'Forløb <noreply@forlob.example>' });
  });
  afterEach(async () => {
    mail.close();
    await server.close();
  });
  afterAll(() => test.close());

  const put = async (row: Partial<ReminderRow> = {}): Promise<string> => {
    const id = randomUUID();
    const message: ReminderRow = {
      ...{ id, courseId: randomUUID(), number: 'F-2031', rule: 'followUp', step: 'remind-due' },
      ...{ leg: 'mentor', role: 'coordinator', recipient: 'anna', due: '2026-08-04', expires: null },
      ...{ attempts: 0 },
      ...row,
    };
    const { courseId, rule, step, role, recipient } = message;
    const queued = { course: courseId, reminder: randomUUID(), rule, step, role, recipient };
    await recordOnMessage(ports, tenant, id, { type: 'MessageQueued', data: queued });
    await ports.outbox.put(tenant, [message]);
    return id;
  };
  const sendAll = async (): Promise<void> => {
    while ((await deliverWaiting(ports, tenant)) > 0);
  };
  const story = async (id: string): Promise<readonly object[]> =>
    (await test.store.load(tenant, `message-${id}`)).events.map(({ type, data }) => ({ type, ...data }));
  /** As if the pause after a failure had passed. */
  const letTimePass = () =>
    withTenant(test.pool, tenant, (tx) =>
      tx
        .withTables<{ outbox: { tenant: string; next_attempt_at: Date } }>()
        .updateTable('outbox')
        .set({ next_attempt_at: new Date(0) })
        .where('tenant', '=', tenant)
        .execute(),
    );

  it('writes to staff in their language, and to the vault’s people in theirs', async () => {
    const [toStaff, toMentee] = [
      await put(),
      await put({ role: 'mentee', recipient: mentee, rule: 'matchProposal' }),
    ];
    await sendAll();
    const subjects = server.received.map(({ to, subject }) => [to?.[0]?.address, subject]);
    expect(subjects).toContainEqual([
      'anna@example.org',
      'Forløb F-2031: Ring til mentor, og følg op på forløbet',
    ]);
    expect(subjects).toContainEqual(['mia@example.org', 'Course F-2031: Answer the proposal of a mentor']);
    for (const { text } of server.received) expect(text).not.toMatch(/Anna|Mia|Prøve/);
    for (const id of [toStaff, toMentee])
      expect((await story(id)).at(-1)).toEqual({ type: 'MessageDelivered', attempt: 1 });
  });

  it('tries again later under the same Message-ID, and tells each failure', async () => {
    const id = await put();
    server.refuse(451, 2);
    await sendAll();
    expect(server.received).toHaveLength(0);
    await letTimePass();
    await sendAll();
    await letTimePass();
    await sendAll();
    expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@forlob>`]);
    expect((await story(id)).slice(1)).toEqual([
      { type: 'MessageFailed', attempt: 1, code: '451' },
      { type: 'MessageFailed', attempt: 2, code: '451' },
      { type: 'MessageDelivered', attempt: 3 },
    ]);
  });

  it('sends the same Message-ID when it died between the mail and its record', async () => {
    const id = await put();
    const [row] = await ports.outbox.claim(tenant, 1, 1_000);
    await mail.send({
      to: 'anna@example.org',
      subject: 's',
      text: 't',
      messageId: `${row?.id ?? ''}@forlob`,
    });
    await letTimePass();
    await sendAll();
    expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@forlob>`, `<${id}@forlob>`]);
    expect(await story(id)).toHaveLength(2);
  });

  it('gives up where people see it', async () => {
    const [nobody, noAddress, noText] = [
      await put({ recipient: null }),
      await put({ role: 'mentor', recipient: stranger }),
      await put({ role: 'mentee', recipient: mentee }),
    ];
    await sendAll();
    server.refuse(550, 1);
    const refused = await put();
    await sendAll();
    const last = await Promise.all(
      [nobody, noAddress, noText, refused].map(async (id) => (await story(id)).at(-1)),
    );
    expect(last).toEqual(
      ['NO_RECIPIENT', 'NO_ADDRESS', 'NO_TEXT', 'REFUSED'].map((reason) => ({
        type: 'MessageGivenUp',
        reason,
      })),
    );
    server.refuse(451, patience.length + 1);
    const hopeless = await put();
    for (let round = 0; round <= patience.length; round++) {
      await sendAll();
      await letTimePass();
    }
    expect((await story(hopeless)).at(-1)).toEqual({ type: 'MessageGivenUp', reason: 'TRIED_ENOUGH' });
    await sendAll();
    expect(server.received).toHaveLength(0);
  });

  it('sends nothing that has expired by the application’s clock', async () => {
    const id = await put({ expires: new Date(Date.now() + 3_600_000).toISOString() });
    await advanceClock(test.database.adminUrl, 2 * 3_600_000);
    await sendAll();
    expect(server.received).toHaveLength(0);
    expect((await story(id)).at(-1)).toEqual({ type: 'MessageExpired' });
  });

  it('lets two senders share the work, each message once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => put()));
    await Promise.all([sendAll(), sendAll()]);
    expect(server.received).toHaveLength(30);
  });
});
