import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSmtpMail, type MailPort } from '#messages';
import { startMailServer, type MailServer } from './mail-server.ts';

describe('a mail server that can be told to be difficult', () => {
  let server: MailServer;
  let mail: MailPort;
  beforeEach(async () => {
    server = await startMailServer();
    mail = createSmtpMail({ url: server.url, from: 'Forløb <noreply@forlob.example>', patienceMs: 300 });
  });
  afterEach(async () => {
    mail.close();
    await server.close();
  });

  const send = (messageId: string) =>
    mail.send({ to: 'anna@example.org', subject: 'Prøve', text: 'Blåbærgrød', messageId });
  const ids = () => server.received.map(({ messageId }) => messageId);

  it('keeps what it takes', async () => {
    await send('one@forlob');
    expect(ids()).toEqual(['<one@forlob>']);
  });

  it('says no for now and for good, and then yes again', async () => {
    server.behave({ answers: 451 });
    await expect(send('two@forlob')).rejects.toMatchObject({ code: '451', final: false });
    server.behave({ answers: 550 });
    await expect(send('two@forlob')).rejects.toMatchObject({ code: '550', final: true });
    server.behave('ok');
    await send('two@forlob');
    expect([ids(), server.offers()]).toEqual([['<two@forlob>'], 3]);
  });

  it('hangs, to one who is connected and to one who is new', async () => {
    await send('before@forlob');
    server.behave('hangs');
    await expect(send('three@forlob')).rejects.toMatchObject({ name: 'MailNotSent', final: false });
    await expect(send('four@forlob')).rejects.toMatchObject({ name: 'MailNotSent', final: false });
    server.behave('ok');
    await send('three@forlob');
    expect(ids()).toEqual(['<before@forlob>', '<three@forlob>']);
  });

  it('dies, and listens again where it did', async () => {
    await send('six@forlob');
    const listenAgain = await server.die();
    await expect(send('seven@forlob')).rejects.toMatchObject({ name: 'MailNotSent', final: false });
    await listenAgain();
    await send('seven@forlob');
    expect(ids()).toEqual(['<six@forlob>', '<seven@forlob>']);
  });

  it('keeps a mail and dies before it says so: the sender cannot know, and repeats it under the same id', async () => {
    server.behave('diesBeforeAnswering');
    await expect(send('five@forlob')).rejects.toMatchObject({ name: 'MailNotSent', final: false });
    expect(ids()).toEqual(['<five@forlob>']);
    server.behave('ok');
    await send('five@forlob');
    expect(ids()).toEqual(['<five@forlob>', '<five@forlob>']);
  });
});
