import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailContract } from '#test/support/mail-contract';
import { startMailServer } from '#test/support/mail-server';
import type { MailServer } from '#test/support/mail-server';
import type { MailPort } from './mail.ts';
import { createSmtpMail } from './smtp.ts';

describe('mail by SMTP', () => {
  let server: MailServer;
  let port: MailPort;
  beforeAll(async () => {
    server = await startMailServer();
    port = createSmtpMail({ url: server.url, from: 'Forløb <noreply@forlob.example>' });
  });
  afterAll(async () => {
    port.close();
    await server.close();
  });

  mailContract(() => ({
    port,
    arrived: () =>
      server.received.map(({ to, text, messageId }) => ({
        to: to?.[0]?.address ?? '',
        text: text ?? '',
        messageId: messageId?.replace(/[<>]/g, '') ?? '',
      })),
    refuseNext: (final) => {
      server.refuse(final ? 550 : 451, 1);
    },
  }));

  it('tells a machine that a machine wrote it', () => {
    expect(server.received[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it('takes a server that is away as one that will come back', async () => {
    const nowhere = createSmtpMail({ url: 'smtp://127.0.0.1:1', from: 'noreply@forlob.example' });
    const mail = { to: 'a@example.org', subject: 's', text: 't', messageId: 'x@forlob' };
    await expect(nowhere.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', final: false });
    nowhere.close();
  });
});
