/** Stops on what no rule foresees: a history that cannot have happened. A no by a rule is a `Refusal`, never this. */
export const bug = (what: string): never => {
  // eslint-disable-next-line no-restricted-syntax -- the one place where pure code may stop: corrupted history is no decision
  throw new Error(`Impossible history: ${what}`);
};
