import type { Figure, Measured } from './figure.ts';
import type { Result } from './rounds.ts';

export type Verdict = 'met' | 'MISSED' | 'reported';

/** Whether a figure keeps its ratio, or where there is one, its absolute promise. */
export const keeps = ({ target, promise }: Figure, ratio: number | null, ours: Measured): boolean =>
  (target !== undefined && ratio !== null && ratio >= target) || promise?.kept(ours) === true;

/** The same in a word; a figure that promises nothing is reported. */
export const verdictOf = ({ figure, ours, ratio }: Result): Verdict => {
  if (figure.target === undefined && figure.promise === undefined) return 'reported';
  return keeps(figure, ratio, ours) ? 'met' : 'MISSED';
};
