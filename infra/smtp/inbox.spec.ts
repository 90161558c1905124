import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { freePort } from '../local/ports.ts';
import { startInbox } from './inbox.ts';
import type { Inbox } from './inbox.ts';

describe('the development inbox', () => {
  let dataDir: string;
  let inbox: Inbox;
  const start = async () => startInbox({ port: await freePort(), httpPort: await freePort(), dataDir });
  const send = (to: string, subject: string, messageId: string) =>
    createTransport(inbox.smtpUrl).sendMail({
      from: 'forlob@example',
      to,
      subject,
      messageId,
      text: 'Hej æøå',
    });

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'forlob-inbox-'));
    inbox = await start();
  });
  afterEach(async () => {
    await inbox.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps mails over a restart, newest first, and shows a repeat as a second one', async () => {
    await send('karla@example', 'Første', '<1@example>');
    await send('karla@example', 'Første', '<1@example>');
    await send('emil@example', 'Anden', '<2@example>');
    await inbox.stop();
    inbox = await start();
    const answer = await fetch(`${inbox.url}/messages.json`);
    expect(await answer.json()).toMatchObject([
      { subject: 'Anden', to: ['emil@example'] },
      { subject: 'Første', messageId: '<1@example>' },
      { subject: 'Første', messageId: '<1@example>', text: expect.stringContaining('Hej æøå') },
    ]);
  });

  it('filters by recipient and by time, and answers a wrong time with 400', async () => {
    await send('karla@example', 'Til Karla', '<3@example>');
    const [first] = await inbox.mailbox.list();
    await send('emil@example', 'Til Emil', '<4@example>');
    const subjects = async (query: string) => {
      const answer = await fetch(`${inbox.url}/messages.json?${query}`);
      return ((await answer.json()) as { subject: string }[]).map(({ subject }) => subject);
    };
    expect(await subjects('to=KARLA')).toEqual(['Til Karla']);
    expect(await subjects(`since=${first?.receivedAt ?? ''}`)).toEqual(['Til Emil']);
    expect((await fetch(`${inbox.url}/messages.json?since=tomorrow`)).status).toBe(400);
  });

  it('shows a message as text, never as markup, and deletes all', async () => {
    await send('karla@example', '<script>alert(1)</script>', '<5@example>');
    const [mail] = await inbox.mailbox.list();
    const page = await (await fetch(`${inbox.url}/messages/${mail?.id ?? ''}`)).text();
    expect(page).toContain('&#60;script&#62;');
    expect(page).not.toContain('<script>');
    await fetch(`${inbox.url}/delete-all`, { method: 'POST' });
    expect(await inbox.mailbox.list()).toEqual([]);
    expect((await fetch(`${inbox.url}/messages/../../etc`)).status).toBe(404);
  });
});
