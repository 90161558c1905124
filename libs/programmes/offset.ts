export const units = ['d', 'bd', 'wk', 'mo'] as const;

/** Calendar days, working days (business days), weeks, months. */
export type Unit = (typeof units)[number];

/** A distance from an anchor, written `2 bd`, `-30 d`, `3 mo` in the data. Negative lies before the anchor. */
export interface Offset {
  readonly count: number;
  readonly unit: Unit;
}

/** Reads `21 d`; undefined when the text is no offset. */
export const parseOffset = (text: string): Offset | undefined => {
  const [, count, unit] = /^(-?\d{1,4}) (d|bd|wk|mo)$/.exec(text) ?? [];
  const known = units.find((each) => each === unit);
  return count === undefined || known === undefined ? undefined : { count: Number(count), unit: known };
};

/** Writes an offset as the data does: `21 d`. */
export const formatOffset = ({ count, unit }: Offset): string => `${count} ${unit}`;
