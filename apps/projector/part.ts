/** One thing the projector does. Each is leased, so that any number of projectors may run. */
export interface Part {
  readonly name: string;
  /** Works until the signal is aborted; resolves when what was under way is done. */
  run(signal: AbortSignal): Promise<void>;
}
