import pino from 'pino';

/** Where it happened, without the message: that may quote a value. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());

/** What may be said of an error: its kind, its code and where it happened. */
const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    kind: error.name,
    code,
    at: framesOf(error),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
};

/** The fields a line may have; whatever else is handed over is left out. Ids, codes and numbers, never a person. */
const allowed: ReadonlySet<string> = new Set(
  'part tenant projection generation version stream position error alarm courses attributes port waitMs why'.split(
    ' ',
  ),
);

export const onlyAllowed = (line: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(line)
      .filter(([field]) => allowed.has(field))
      .map(([field, value]) => [field, field === 'error' ? describeError(value) : value]),
  );

export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { app: 'projector' },
  formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
});
