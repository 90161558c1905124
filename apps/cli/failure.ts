/** What `forlob` ends with. */
export const exitCodes = {
  ok: 0,
  error: 1,
  usage: 2,
  partlyDone: 3,
  integrityBroken: 4,
  refused: 5,
} as const;

/** An expected failure: says what, why and what to do; printed without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: number = exitCodes.error,
  ) {
    super(message);
  }
}
