import { MailNotSent, compose, composeDigest } from '#messages';
import type {
  DigestBox,
  GiveUpReason,
  Language,
  Letter,
  MailPort,
  MessageEvent,
  Outbox,
  OutboxRow,
} from '#messages';
import type { CommandPorts } from '../command-ports.ts';
import type { AddressBook } from './address-of.ts';
import { recordOnMessage } from './record-on-message.ts';

export interface DeliverPorts extends Pick<CommandPorts, 'store' | 'contentHash'> {
  readonly outbox: Outbox;
  readonly digests: Pick<DigestBox, 'contentOf'>;
  readonly mail: MailPort;
  readonly addressOf: AddressBook;
  /** Where people sign in: what a message links to. */
  readonly baseUrl: string;
  /** Told of what became of each attempt, by ids and codes alone. */
  readonly onOutcome?: (outcome: MailOutcome) => void;
}

export interface MailOutcome {
  readonly tenant: string;
  readonly messageId: string;
  readonly correlationId: string;
  readonly outcome: 'delivered' | 'expired' | 'givenUp' | 'failed';
  /** Why not: the mail server's code, or the reason for giving up. */
  readonly why?: string;
}

/** After each failed attempt, in milliseconds of real time; after the last one the message is given up. About two days. */
export const patience: readonly number[] = [
  ...[10_000, 30_000, 60_000, 300_000, 900_000, 3_600_000],
  ...[4, 8, 12, 24].map((hours) => hours * 3_600_000),
];

/**
 * A row claimed by a sender that died is free again after this. A mail server may take longer to answer: until then the
 * sender's own lease, which it renews, keeps the others away.
 */
const leaseMs = 10_000;

/** Sends what waits in a tenant's outbox, up to `limit` messages; answers how many were taken up. */
export const deliverWaiting = async (ports: DeliverPorts, tenant: string, limit = 20): Promise<number> => {
  const rows = await ports.outbox.claim(tenant, limit, leaseMs);
  // All of them, also when one fails: what is still under way is not to be taken up again meanwhile.
  const ends = await Promise.allSettled(rows.map((row) => deliver(ports, tenant, row)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return rows.length;
};

const deliver = async (ports: DeliverPorts, tenant: string, row: OutboxRow): Promise<void> => {
  const tell = (outcome: MailOutcome['outcome'], why?: string): void => {
    const correlationId = row.correlationId ?? row.id;
    ports.onOutcome?.({
      tenant,
      messageId: row.id,
      correlationId,
      outcome,
      ...(why !== undefined && { why }),
    });
  };
  const end = async (state: 'delivered' | 'expired' | 'givenUp', event: MessageEvent): Promise<void> => {
    await recordOnMessage(ports, tenant, row.id, event, row);
    await ports.outbox.finish(tenant, row.id, state);
    tell(state, 'reason' in event.data ? event.data.reason : undefined);
  };
  const giveUp = (reason: GiveUpReason) => end('givenUp', { type: 'MessageGivenUp', data: { reason } });

  if (row.expires !== null && row.expires < (await ports.store.now()))
    return end('expired', { type: 'MessageExpired', data: {} });
  if (row.recipient === null) return giveUp('NO_RECIPIENT');
  const address = await ports.addressOf(tenant, row);
  if (address === undefined) return giveUp('NO_ADDRESS');
  const letter = await write(ports, tenant, row, address.language);
  if (letter === undefined) return giveUp('NO_TEXT');

  const attempt = row.attempts + 1;
  const failure = await send(ports.mail, { ...letter, to: address.email, messageId: `${row.id}@forlob` });
  if (failure === undefined) return end('delivered', { type: 'MessageDelivered', data: { attempt } });
  const failed: MessageEvent = { type: 'MessageFailed', data: { attempt, code: failure.code } };
  await recordOnMessage(ports, tenant, row.id, failed, row);
  tell('failed', failure.code);
  const wait = patience[row.attempts];
  if (failure.final) return giveUp('REFUSED');
  if (wait === undefined) return giveUp('TRIED_ENOUGH');
  await ports.outbox.postpone(tenant, row.id, wait);
};

/**
 * The text is made at the moment of sending, from codes: no stored text outlives what it tells. A notice has no letter of
 * its own: it goes with a digest.
 */
const write = async (
  { digests, baseUrl }: DeliverPorts,
  tenant: string,
  row: OutboxRow,
  language: Language,
): Promise<Letter | undefined> =>
  row.role === 'staff'
    ? composeDigest(await digests.contentOf(tenant, row.id), row.due, language, baseUrl)
    : 'notice' in row
      ? undefined
      : compose(row, language, baseUrl);

const send = async (
  port: MailPort,
  mail: Parameters<MailPort['send']>[0],
): Promise<MailNotSent | undefined> => {
  try {
    await port.send(mail);
    return undefined;
  } catch (error) {
    if (error instanceof MailNotSent) return error;
    throw error;
  }
};
