import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';

export interface MailServer {
  readonly url: string;
  readonly received: readonly Email[];
  /** How many times a mail was offered, taken or not. */
  readonly offers: () => number;
  /** Answers this to the next so many mails instead of taking them: 451 for now, 550 for good. */
  refuse(code: number, times: number): void;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that can be told to be difficult. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Email[] = [];
  const refusals: number[] = [];
  let offers = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      offers += 1;
      const responseCode = refusals.shift();
      done(responseCode === undefined ? null : Object.assign(new Error('not now'), { responseCode }));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    offers: () => offers,
    refuse: (code, times) => {
      refusals.push(...Array.from({ length: times }, () => code));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
};
