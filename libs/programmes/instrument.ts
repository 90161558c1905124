import type { Figure, LocalText } from './figure.ts';

/** A named stretch of scores, both ends included. `careTask` = the coordinator is told the same day. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly label: LocalText;
  readonly careTask: boolean;
}

/** How something is measured: so many items on one scale, their sum times `factor`, read in bands. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly items: Figure<number>;
  readonly scale: Figure<{ readonly from: number; readonly to: number }>;
  readonly factor: Figure<number>;
  readonly bands: Figure<readonly Band[]>;
}

/** The sum of the answers times the factor, or undefined when an answer is missing or off the scale: none is guessed. */
export const scoreOf = (instrument: Instrument, answers: readonly number[]): number | undefined => {
  const { from, to } = instrument.scale.value;
  const fits = (answer: number) => Number.isInteger(answer) && answer >= from && answer <= to;
  return answers.length === instrument.items.value && answers.every(fits)
    ? answers.reduce((sum, answer) => sum + answer, 0) * instrument.factor.value
    : undefined;
};

/** The band a score lies in, where the instrument has bands. */
export const bandOf = (instrument: Instrument, score: number): Band | undefined =>
  instrument.bands.value.find(({ from, to }) => score >= from && score <= to);
