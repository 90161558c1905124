/** What is wrong with a value, and where in the file: `duties[3].windows[0].due`. */
export interface Flaw {
  readonly path: string;
  readonly reason: string;
}

/** A reading of unknown JSON: the value, or everything that is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly flaws: readonly Flaw[] };

/** Reads a value found at a path. */
export type Shape<T> = (value: unknown, path: string) => Reading<T>;

export const right = <T>(value: T): Reading<T> => ({ value });
export const wrong = (path: string, reason: string): { readonly flaws: readonly Flaw[] } => ({
  flaws: [{ path: path === '' ? '(the file)' : path, reason }],
});

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 40 ? `${text.slice(0, 37)}…` : text;
};

export const text: Shape<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== ''
    ? right(value)
    : wrong(path, `must be a text, not ${shown(value)}`);

export const flag: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? right(value) : wrong(path, `must be true or false, not ${shown(value)}`);

/** A whole number within bounds. */
export const whole =
  (from: number, to: number): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
      ? right(value)
      : wrong(path, `must be a whole number from ${from} to ${to}, not ${shown(value)}`);

/** A number from 0 to 1. */
export const share: Shape<number> = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? right(value)
    : wrong(path, `must be a number from 0 to 1, not ${shown(value)}`);

/** One of the known words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, path) => {
    const known = words.find((word) => word === value);
    return known === undefined
      ? wrong(path, `must be one of ${words.join(', ')}, not ${shown(value)}`)
      : right(known);
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? right(null) : shape(value, path);

/** A text that another function turns into a value; `what` says what was expected. */
export const written =
  <T>(parse: (text: string) => T | undefined, what: string): Shape<T> =>
  (value, path) => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    return parsed === undefined ? wrong(path, `must be ${what}, not ${shown(value)}`) : right(parsed);
  };

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(path, `must be a list, not ${shown(value)}`);
    const readings = value.map((item: unknown, index) => shape(item, `${path}[${index}]`));
    const flaws = readings.flatMap((reading) => ('flaws' in reading ? reading.flaws : []));
    return flaws.length > 0
      ? { flaws }
      : right(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])));
  };
