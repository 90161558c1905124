import type { Recipient } from '#courses';
import { bug } from '#kernel';
import type { Event, LocalDate, Role } from '#kernel';
import type { Figures, NoticeName } from './notice.ts';

/** Why a message was given up: seen by people, so that someone calls instead. */
export type GiveUpReason = 'NO_RECIPIENT' | 'NO_ADDRESS' | 'NO_TEXT' | 'REFUSED' | 'TRIED_ENOUGH';

export type MessageQueued = Event<
  'MessageQueued',
  {
    course: string;
    /** Id of the `ReminderIssued` it carries. */
    reminder: string;
    rule: string;
    step: string;
    role: Recipient;
    /** A subject of the vault, or staff by sign-in. */
    recipient: string | null;
  }
>;
export type MessageDelivered = Event<'MessageDelivered', { attempt: number }>;
/** `code`: what the mail server answered (`451`), or the network's own code (`ECONNREFUSED`). */
export type MessageFailed = Event<'MessageFailed', { attempt: number; code: string }>;
export type MessageGivenUp = Event<'MessageGivenUp', { reason: GiveUpReason }>;
export type MessageExpired = Event<'MessageExpired'>;
/** What it asks for was done before the day's digest went. */
export type MessageNotNeeded = Event<'MessageNotNeeded'>;
/** The recipient's digest of that day has taken it along: whether it came is told there. One that never came gives it back. */
export type MessageCollected = Event<'MessageCollected', { digest: string; on: LocalDate }>;
/** What the organisation tells someone who works there about itself. */
export type NoticeQueued = Event<
  'NoticeQueued',
  { notice: NoticeName; role: Role; recipient: string | null; on: LocalDate; figures: Figures }
>;
/** A message of another kind: the one mail of a day to someone who works here. Names each reminder that it carries. */
export type DigestQueued = Event<
  'DigestQueued',
  { recipient: string; on: LocalDate; items: readonly DigestItem[] }
>;

export interface DigestItem {
  readonly message: string;
  /** Null: a notice, about no course. */
  readonly course: string | null;
  /** The reminder's, as the course issued it. */
  readonly identity: string | null;
}

export type MessageEvent =
  | MessageQueued
  | MessageDelivered
  | MessageFailed
  | MessageGivenUp
  | MessageExpired
  | MessageNotNeeded
  | MessageCollected
  | NoticeQueued
  | DigestQueued;

const known: Readonly<Record<MessageEvent['type'], true>> = {
  MessageQueued: true,
  MessageDelivered: true,
  MessageFailed: true,
  MessageGivenUp: true,
  MessageExpired: true,
  MessageNotNeeded: true,
  MessageCollected: true,
  NoticeQueued: true,
  DigestQueued: true,
};

/** The types of event that this version knows, for whoever must notice that another version knows others. */
export const messageEventTypes: readonly string[] = Object.keys(known);

type Message =
  | { readonly state: 'none' | 'over' }
  | { readonly state: 'queued'; readonly attempts: number }
  | { readonly state: 'collected'; readonly digest: string };

const evolve = (message: Message, event: MessageEvent): Message => {
  switch (event.type) {
    case 'MessageQueued':
    case 'NoticeQueued':
    case 'DigestQueued':
      return { state: 'queued', attempts: 0 };
    case 'MessageFailed':
      return { state: 'queued', attempts: event.data.attempt };
    case 'MessageCollected':
      return { state: 'collected', digest: event.data.digest };
    case 'MessageDelivered':
    case 'MessageGivenUp':
    case 'MessageExpired':
    case 'MessageNotNeeded':
      return { state: 'over' };
    default:
      return bug(`message event ${JSON.stringify(event satisfies never)}`);
  }
};

const begins = ({ type }: MessageEvent): boolean =>
  type === 'MessageQueued' || type === 'NoticeQueued' || type === 'DigestQueued';

const isKnown = (message: Message, told: MessageEvent): boolean => {
  switch (message.state) {
    case 'none':
      return !begins(told);
    case 'queued':
      return told.type === 'MessageFailed' && told.data.attempt <= message.attempts;
    case 'collected':
      return told.type === 'MessageCollected' && told.data.digest === message.digest;
    case 'over':
      return true;
  }
};

/** What to record of something told about a message: nothing, when it is known already or the message is over. */
export const decideMessage = (
  told: MessageEvent,
  history: readonly MessageEvent[],
): readonly MessageEvent[] => {
  const message = history.reduce<Message>(evolve, { state: 'none' });
  const begun = message.state !== 'none' && begins(told);
  return begun || isKnown(message, told) ? [] : [told];
};
