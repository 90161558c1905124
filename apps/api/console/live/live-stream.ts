import type { Watched } from '#use-cases/queries/watch';

/** Where server-sent events go: a response that stays open. */
export interface Wire {
  write(text: string): unknown;
  end(): unknown;
  /** Bytes that wait because nobody takes them. */
  readonly writableLength: number;
}

/** Someone who listens, with as little as will do: there are many of them. */
export interface LiveStream {
  readonly tenant: string;
  /** By sign-in id. */
  readonly person: string;
  readonly watched: Watched;
  readonly wire: Wire;
  /** By the process's clock, in milliseconds: when it began, and when it was last told that something changed. */
  readonly began: number;
  told: number;
  /** What he is told with the next round that is due. */
  due: boolean;
}

/** How soon a browser comes back when the stream ends. */
const retryMs = 1_000;

/** So far this listener has heard: it is what he says as `Last-Event-ID` when he comes back. */
export const heard = (position: number): string => `retry: ${retryMs}\nid: ${position}\n\n`;

/** Something has changed; what, the page asks for itself, with its own right to see it. */
export const changed = (position: number): string => `id: ${position}\nevent: changed\ndata: changed\n\n`;

/** A comment, so that whoever stands between keeps the connection, and we learn when it is gone. */
export const heartbeat = ': still here\n\n';
