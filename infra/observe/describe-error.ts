/** A frame as V8 writes it: it ends in a place of the program. */
const frame = /^ {4}at .*(?::\d+:\d+|<anonymous>|native)\)?$/;

/** Where it happened, without the message: that may quote a value, and a value may hold what looks like a frame. */
const framesOf = ({ message, stack = '' }: Error): readonly string[] =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 6)
    .map((line) => line.trim());

/** A code is a word or a number, as Node, PostgreSQL and gRPC have them; what is longer may be anything. */
const codeOf = (error: Error): string | number | undefined => {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return code;
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
};

/** What may be said of an error: its kind, its code, where it happened and the same of its cause. Never its message. */
export const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = codeOf(error);
  return {
    kind: error.name,
    ...(code === undefined ? {} : { code }),
    at: framesOf(error),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
};
