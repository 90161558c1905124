import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

/** A message as it came, and what its headers say. */
export interface Mail {
  /** Sorts by arrival: milliseconds since 1970 and a random part. */
  readonly id: string;
  readonly receivedAt: string;
  /** From the envelope: whom it was really handed in for. */
  readonly from: string;
  readonly to: readonly string[];
  readonly messageId: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailQuery {
  /** Part of a recipient's address. */
  readonly to?: string;
  /** ISO 8601 instant: only what was received after it. */
  readonly since?: string;
}

/** Mails as files in one folder: `<id>.json` with the envelope and the message in base64. A repeat is kept as a mail of its own. */
export interface Mailbox {
  readonly keep: (from: string, to: readonly string[], raw: Buffer) => Promise<string>;
  /** Newest first. */
  readonly list: (query?: MailQuery) => Promise<Mail[]>;
  readonly find: (id: string) => Promise<Mail | undefined>;
  /** Removes all; answers how many there were. */
  readonly empty: () => Promise<number>;
}

interface Stored {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

const idPattern = /^\d{15}-[0-9a-f]{8}$/;

/** Opens the folder, making it when it is missing. Mails are read once and then kept in memory. */
export async function openMailbox(folder: string): Promise<Mailbox> {
  await mkdir(folder, { recursive: true });
  const read = new Map<string, Mail>();
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  let last = 0;

  const load = async (id: string): Promise<Mail> => {
    const known = read.get(id);
    if (known) return known;
    const mail = await parse(id, JSON.parse(await readFile(fileOf(id), 'utf8')) as Stored);
    read.set(id, mail);
    return mail;
  };
  const ids = async (): Promise<string[]> =>
    (await readdir(folder))
      .map((name) => path.basename(name, '.json'))
      .filter((id) => idPattern.test(id))
      .sort()
      .reverse();

  return {
    keep: async (from, to, raw) => {
      // One past the last within the same millisecond, so that the order of arrival is the order of the names.
      last = Math.max(last + 1, Date.now());
      const id = `${String(last).padStart(15, '0')}-${randomBytes(4).toString('hex')}`;
      const draft = path.join(folder, `${id}.draft`);
      await writeFile(draft, JSON.stringify({ from, to, raw: raw.toString('base64') } satisfies Stored));
      await rename(draft, fileOf(id));
      return id;
    },
    list: async ({ to, since } = {}) => {
      const mails = await Promise.all((await ids()).map(load));
      return mails.filter(
        (mail) =>
          (!to || mail.to.some((address) => address.toLowerCase().includes(to.toLowerCase()))) &&
          (!since || mail.receivedAt > new Date(since).toISOString()),
      );
    },
    find: async (id) => ((await ids()).includes(id) ? load(id) : undefined),
    empty: async () => {
      const all = await ids();
      await Promise.all(all.map((id) => rm(fileOf(id), { force: true })));
      read.clear();
      return all.length;
    },
  };
}

async function parse(id: string, { from, to, raw }: Stored): Promise<Mail> {
  const message = await PostalMime.parse(Buffer.from(raw, 'base64'));
  return {
    id,
    receivedAt: new Date(Number(id.slice(0, 15))).toISOString(),
    from,
    to,
    messageId: message.messageId,
    subject: message.subject ?? '',
    text: message.text ?? '',
    headers: Object.fromEntries(message.headers.map(({ key, value }) => [key, value])),
  };
}
