import { addMilliseconds } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import { digestFor, digestIdOf } from '#messages';
import type { DigestBox, DigestItem, DigestQueued, MessageEvent, WaitingRow } from '#messages';
import { organisationOf } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import { eachAtMost } from '../time/at-most.ts';
import { recordOnMessage } from './record-on-message.ts';
import { worthTelling, type WorthPorts } from './worth-telling.ts';

export interface GatherPorts extends WorthPorts {
  readonly digests: DigestBox;
  /** Told of each digest that was queued, by ids alone. */
  readonly onDigest?: (tenant: string, digest: string, items: number) => void;
}

/** Appends that come together share a commit. */
const recipientsAtOnce = 8;

/**
 * Puts what waits for each member of staff into one mail of that day. Safe to repeat and to run twice at once: a digest's id
 * is made from who and when, and what it carries is what its own stream says, so that what was begun is finished as it was.
 * What an earlier day's digest could not bring, because no mail server took it, comes with this one.
 */
export const gatherDigests = async (
  gather: GatherPorts,
  tenant: string,
  on: LocalDate,
  now: Instant,
): Promise<void> => {
  for (const unsent of await gather.digests.unsent(tenant, on)) {
    await recordOnMessage(gather.ports, tenant, unsent, { type: 'MessageExpired', data: {} });
    await gather.digests.takeBack(tenant, unsent);
  }
  const waiting = await gather.digests.waiting(tenant, now);
  await eachAtMost(recipientsAtOnce, new Set(waiting.map(({ recipient }) => recipient)), (recipient) =>
    gatherFor(
      gather,
      { tenant, recipient, on, now },
      waiting.filter((row) => row.recipient === recipient),
    ),
  );
};

interface Round {
  readonly tenant: string;
  readonly recipient: string;
  readonly on: LocalDate;
  readonly now: Instant;
}

const gatherFor = async (
  gather: GatherPorts,
  { tenant, recipient, on, now }: Round,
  waiting: readonly WaitingRow[],
): Promise<void> => {
  const { ports, digests, onDigest } = gather;
  const id = digestIdOf(tenant, recipient, on);
  if ((await contentOf(ports, tenant, id)) === undefined) {
    const items = await worthTelling(gather, tenant, waiting, now);
    if (items.length === 0) return;
    const data = { recipient, on, items: items.map(itemOf) };
    await recordOnMessage(ports, tenant, id, { type: 'DigestQueued', data });
  }
  const items = (await contentOf(ports, tenant, id)) ?? [];
  const collected: MessageEvent = { type: 'MessageCollected', data: { digest: id, on } };
  await Promise.all(
    items.map(({ message }) => recordOnMessage(ports, tenant, message, collected, { correlationId: id })),
  );
  const messages = items.map(({ message }) => message);
  await digests.collect(tenant, { id, recipient, on, messages });
  onDigest?.(tenant, id, items.length);

  // One mail a day: whatever came after it waits for the next.
  const hours = organisationOf(ports.catalogue, tenant).digest;
  const next = digestFor({ calendar: ports.calendar, hours }, addMilliseconds(now, 1));
  const late = waiting.map((row) => row.id).filter((each) => !messages.includes(each));
  await digests.leaveTo(tenant, late, next);
};

const itemOf = (row: WaitingRow): DigestItem =>
  'notice' in row
    ? { message: row.id, course: null, identity: null }
    : { message: row.id, course: row.courseId, identity: row.identity ?? null };

/** What a digest carries; undefined when there is none yet. */
const contentOf = async (
  { store }: CommandPorts,
  tenant: string,
  digest: string,
): Promise<DigestQueued['data']['items'] | undefined> => {
  const [queued] = (await store.load(tenant, `message-${digest}`)).events;
  return queued && (queued as unknown as DigestQueued).data.items;
};
