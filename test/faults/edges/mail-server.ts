import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';

/**
 * How a mail server behaves: as it should; answering every mail with this code; taking what is said and never answering,
 * from the greeting on; or keeping the mail and dying before it says so.
 */
export type MailBehaviour = 'ok' | 'hangs' | 'diesBeforeAnswering' | { readonly answers: number };

export interface MailServer {
  readonly url: string;
  /** Every mail that was kept, a repeat under the same Message-ID as another one. */
  readonly received: readonly Email[];
  /** How many times a mail was offered, taken or not. */
  readonly offers: () => number;
  /** From now on. Whoever was left hanging is cut off when it ends. */
  readonly behave: (behaviour: MailBehaviour) => void;
  /** Ends as if killed: every connection is cut and the port is closed. The answer lets it listen again, on the same one. */
  readonly die: () => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

/** A real SMTP server on a free port of loopback that can be told to be difficult. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Email[] = [];
  const sockets = new Map<number, Socket>();
  let behaviour: MailBehaviour = 'ok';
  let offers = 0;

  /** Goes on, or says no, or says nothing. */
  const asTold = (done: (error?: Error | null) => void): void => {
    if (behaviour === 'hangs') return;
    done(typeof behaviour === 'string' ? null : refusal(behaviour.answers));
  };
  const answer = (session: SMTPServerSession, done: (error?: Error | null) => void): void => {
    if (behaviour === 'diesBeforeAnswering') sockets.get(session.remotePort)?.destroy();
    else if (behaviour !== 'hangs') done();
  };

  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      if (behaviour !== 'hangs') done();
    },
    onRcptTo: (_address, _session, done) => {
      offers += 1;
      asTold(done);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push(mail);
          answer(session, done);
        }, done);
      });
    },
  });
  // A client that hangs up, or is hung up on, is what this server is for.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');

  const hangUp = (): void => {
    for (const socket of sockets.values()) socket.destroy();
  };
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    offers: () => offers,
    behave: (next) => {
      if (behaviour === 'hangs' && next !== 'hangs') hangUp();
      behaviour = next;
    },
    die: async () => {
      const { port } = server.server.address() as AddressInfo;
      const closed = once(server.server, 'close');
      server.server.close();
      hangUp();
      await closed;
      return async () => {
        server.server.listen(port, '127.0.0.1');
        await once(server.server, 'listening');
      };
    },
    close: async () => {
      hangUp();
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
};

const refusal = (responseCode: number): Error => Object.assign(new Error('told to say no'), { responseCode });
