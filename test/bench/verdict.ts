import type { Result } from './rounds.ts';

export type Verdict = 'met' | 'MISSED' | 'reported';

/** Whether a figure keeps what was promised: its ratio, or where there is one, its absolute promise. */
export const verdictOf = ({ figure: { target, promise }, ours, ratio }: Result): Verdict => {
  if (target === undefined && promise === undefined) return 'reported';
  const near = target !== undefined && ratio !== null && ratio >= target;
  return near || promise?.kept(ours) === true ? 'met' : 'MISSED';
};
