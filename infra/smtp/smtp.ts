import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';

/** A real SMTP server on loopback that accepts every message and answers only when it lies in the mailbox. */
export async function startSmtp(port: number, mailbox: Mailbox): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 10_000_000,
    banner: 'development inbox',
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('Message too large'), { responseCode: 552 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        mailbox
          .keep(
            from,
            rcptTo.map((recipient) => recipient.address),
            Buffer.concat(chunks),
          )
          .then((id) => {
            done(null, `kept as ${id}`);
          }, done);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.on('error', (error) => {
    console.error(error);
  });
  return server;
}
