import type { Figure, LocalText } from './figure.ts';

/** A named stretch of scores, both ends included. `careTask` = the coordinator is told the same day. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly label: LocalText;
  readonly careTask: boolean;
}

/** How something is measured: named items on one scale, their sum times `factor`, read in bands. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly items: Figure<readonly string[]>;
  readonly scale: Figure<{ readonly from: number; readonly to: number }>;
  readonly factor: Figure<number>;
  readonly bands: Figure<readonly Band[]>;
}

/** The sum of the answers times the factor; undefined when an item is missing, unknown or off the scale: none is guessed. */
export const scoreOf = (
  instrument: Instrument,
  answers: Readonly<Record<string, number>>,
): number | undefined => {
  const { from, to } = instrument.scale.value;
  const scores = instrument.items.value.map((item) => answers[item] ?? Number.NaN);
  const fits = (score: number) => Number.isInteger(score) && score >= from && score <= to;
  return scores.every(fits) && Object.keys(answers).length === scores.length
    ? scores.reduce((sum, score) => sum + score, 0) * instrument.factor.value
    : undefined;
};

/** The band a score lies in, where the instrument has bands. */
export const bandOf = (instrument: Instrument, score: number): Band | undefined =>
  instrument.bands.value.find(({ from, to }) => score >= from && score <= to);
