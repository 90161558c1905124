import path from 'node:path';
import { startPages } from './http.ts';
import { openMailbox } from './mailbox.ts';
import type { Mailbox } from './mailbox.ts';
import { startSmtp } from './smtp.ts';

export interface InboxOptions {
  readonly port: number;
  readonly httpPort: number;
  /** Messages are kept in `<dataDir>/mails`. */
  readonly dataDir: string;
}

export interface Inbox {
  readonly smtpUrl: string;
  readonly url: string;
  readonly mailbox: Mailbox;
  readonly stop: () => Promise<void>;
}

/** Starts the development mail server and its page on loopback. What it has accepted outlives a restart. */
export async function startInbox({ port, httpPort, dataDir }: InboxOptions): Promise<Inbox> {
  const mailbox = await openMailbox(path.join(dataDir, 'mails'));
  const smtp = await startSmtp(port, mailbox);
  const pages = await startPages(httpPort, mailbox);
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    url: `http://127.0.0.1:${httpPort}`,
    mailbox,
    stop: async () => {
      await new Promise<void>((resolve) => {
        smtp.close(resolve);
      });
      pages.closeAllConnections();
      await new Promise((resolve) => pages.close(resolve));
    },
  };
}
