/** A command that was sent, however often, and what is known of it. */
export interface Sent {
  /** The Idempotency-Key: the same at each try. */
  readonly key: string;
  /** Who gave it: the token's `sub`. */
  readonly actor: string;
  /** `/courses/<id>/log-contact`. */
  readonly path: string;
  /** Tries so far; more than one: an answer was lost, or the API said "later". */
  readonly tries: number;
  /** The last answer; undefined: none has come. */
  readonly answer: Answer | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What everybody remembers of what was sent, in order. */
export interface Book {
  readonly sent: () => readonly Sent[];
  readonly note: (sent: Sent) => void;
}

export const openBook = (): Book => {
  const entries = new Map<string, Sent>();
  return {
    sent: () => [...entries.values()],
    note: (sent) => entries.set(sent.key, sent),
  };
};

/** The API said yes: it must be in the log, whatever happens afterwards. */
export const isAcknowledged = ({ answer }: Sent): boolean => answer?.status === 200;
