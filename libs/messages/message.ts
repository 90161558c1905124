import type { Recipient } from '#courses';
import { bug } from '#kernel';
import type { Event } from '#kernel';

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

export type MessageEvent = MessageQueued | MessageDelivered | MessageFailed | MessageGivenUp | MessageExpired;

const known: Readonly<Record<MessageEvent['type'], true>> = {
  MessageQueued: true,
  MessageDelivered: true,
  MessageFailed: true,
  MessageGivenUp: true,
  MessageExpired: true,
};

/** The types of event that this version knows, for whoever must notice that another version knows others. */
export const messageEventTypes: readonly string[] = Object.keys(known);

type Message = { readonly state: 'none' | 'queued' | 'over'; readonly attempts: number };

const evolve = (message: Message, event: MessageEvent): Message => {
  switch (event.type) {
    case 'MessageQueued':
      return { state: 'queued', attempts: 0 };
    case 'MessageFailed':
      return { ...message, attempts: event.data.attempt };
    case 'MessageDelivered':
    case 'MessageGivenUp':
    case 'MessageExpired':
      return { ...message, state: 'over' };
    default:
      return bug(`message event ${JSON.stringify(event satisfies never)}`);
  }
};

/** What to record of something told about a message: nothing, when it is known already or the message is over. */
export const decideMessage = (
  told: MessageEvent,
  history: readonly MessageEvent[],
): readonly MessageEvent[] => {
  const message = history.reduce<Message>(evolve, { state: 'none', attempts: 0 });
  if (told.type === 'MessageQueued') return message.state === 'none' ? [told] : [];
  if (message.state !== 'queued') return [];
  return told.type === 'MessageFailed' && told.data.attempt <= message.attempts ? [] : [told];
};
