/** What a client of PostgreSQL asks for, as far as a bystander needs to know it. */
export interface FrontendMessage {
  /** The protocol's letter: `B` binds a prepared statement, `Q` is a plain query; '' opens the connection. */
  readonly kind: string;
  /** The statement's name (`B`) or text (`Q`); '' for anything else. */
  readonly says: string;
}

const header = 5;

/** Takes the bytes of one connection as they come and tells each message that is complete with them. */
export const createFrontendReader = (): ((chunk: Buffer) => readonly FrontendMessage[]) => {
  let kept: Buffer = Buffer.alloc(0);
  let opened = false;
  return (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const messages: FrontendMessage[] = [];
    for (;;) {
      // The first message has no letter before its length, which counts itself and not the letter.
      const before = opened ? 1 : 0;
      if (kept.length < before + 4) return messages;
      const length = before + kept.readInt32BE(before);
      if (kept.length < length) return messages;
      const message = kept.subarray(0, length);
      messages.push(opened ? read(message) : { kind: '', says: '' });
      kept = kept.subarray(length);
      opened = true;
    }
  };
};

const read = (message: Buffer): FrontendMessage => {
  const kind = String.fromCharCode(message[0] ?? 0);
  if (kind === 'Q') return { kind, says: textAt(message, header) };
  // Bind names the portal first, then the statement.
  if (kind === 'B') return { kind, says: textAt(message, message.indexOf(0, header) + 1) };
  return { kind, says: '' };
};

const textAt = (message: Buffer, start: number): string =>
  message.toString('utf8', start, message.indexOf(0, start));
