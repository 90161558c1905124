import type { WindowRef } from '../words.ts';
import type { Concern } from './concern.ts';

/** The concern that a window is about: critical ones are numbered apart, in the order in which they were told. */
export const concernOf = (
  concerns: readonly Concern[],
  { rule, episode, ordinal }: Pick<WindowRef, 'rule' | 'episode' | 'ordinal'>,
): Concern | undefined =>
  concerns.filter(
    (each) => (each.severity === 'critical') === (rule === 'criticalConcern') && each.episode === episode,
  )[Number(ordinal) - 1];
