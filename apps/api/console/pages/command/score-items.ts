import { instrumentOf, type Catalogue, type Instrument } from '#programmes';
import { itemName } from '#use-cases/words/item-names';
import type { ScoreItem } from '../../forms/shown-field.ts';
import { oneTyped } from '../../forms/typed.ts';
import type { Ground } from './ground.ts';

/** The questions of the instrument that is filled in, or of the measurement that is corrected. */
export const scoreItems = (ground: Ground): readonly ScoreItem[] =>
  itemsOf(ground.catalogue, instrumentTyped(ground));

/** The questions of an instrument. */
export const itemsOf = (catalogue: Catalogue, id: string): readonly ScoreItem[] => {
  const instrument = instrumentOf(catalogue, id);
  return (
    instrument?.items.value.map((item) => ({ item, label: itemName(item), options: scaleOf(instrument) })) ??
    []
  );
};

const instrumentTyped = ({ typed, view: { course } }: Ground): string => {
  const measured = course.ledger.measurements.find(
    ({ measurement }) => measurement === oneTyped(typed, 'measurement'),
  );
  return measured?.instrument ?? oneTyped(typed, 'instrument');
};

/** Each number of the scale; by its name where every band is one number. */
const scaleOf = ({ scale, items, bands, factor }: Instrument): ScoreItem['options'] => {
  const { from, to } = scale.value;
  const named = items.value.length === 1 && factor.value === 1 ? bands.value : [];
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const score = from + step;
    const band = named.find((each) => each.from === score && each.to === score);
    return { value: String(score), text: band?.label ?? { da: String(score), en: String(score) } };
  });
};
