/** One mail, to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same on every repeat, so that a mailbox can tell. Without angle brackets. */
  readonly messageId: string;
}

/** The mail was not taken. `final`: this address will never take it; otherwise it is worth trying again. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  constructor(
    /** What the mail server answered (`451`), or the network's own code. */
    readonly code: string,
    readonly final: boolean,
    options?: ErrorOptions,
  ) {
    super(`The mail was not sent: ${code}`, options);
  }
}

/** The way out. SMS and Digital Post would be other ports beside this one. */
export interface MailPort {
  /** Resolves when a mail server has taken responsibility. Throws `MailNotSent`. */
  send(mail: Mail): Promise<void>;
  close(): void;
}
