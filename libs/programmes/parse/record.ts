import { type Flaw, type Reading, right, type Shape, wrong } from './shape.ts';

/** A field that may be left out. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

/** A shape for every field of T; those that T may lack are `optional`. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<NonNullable<T[K]>> : Shape<T[K]>;
};

type AnyField = Shape<unknown> | Optional<unknown>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these fields: one that is missing, misspelt or unknown is a flaw. */
export const record =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  (value, path) => {
    if (!isObject(value)) return wrong(path, 'must be an object');
    const here = (key: string) => (path === '' ? key : `${path}.${key}`);
    const flaws: Flaw[] = Object.keys(value)
      .filter((key) => !Object.hasOwn(fields, key))
      .map((key) => ({ path: here(key), reason: 'is not a known field' }));
    const read: [string, unknown][] = [];
    for (const [key, field] of Object.entries<AnyField>(fields)) {
      if (typeof field !== 'function' && !Object.hasOwn(value, key)) continue;
      const shape = typeof field === 'function' ? field : field.optional;
      const reading: Reading<unknown> = Object.hasOwn(value, key)
        ? shape(value[key], here(key))
        : wrong(here(key), 'is missing');
      if ('flaws' in reading) flaws.push(...reading.flaws);
      else read.push([key, reading.value]);
    }
    // The fields were read one by one by the shapes of T's own keys.
    return flaws.length > 0 ? { flaws } : right(Object.fromEntries(read) as T);
  };

/** One of several shapes, told apart by one field's value. */
export const tagged =
  <T>(tag: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> =>
  (value, path) => {
    const name = isObject(value) ? value[tag] : undefined;
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape === undefined
      ? wrong(path === '' ? tag : `${path}.${tag}`, `must be one of ${Object.keys(shapes).join(', ')}`)
      : shape(value, path);
  };

/** One of several shapes, told apart by a field that only this one has. */
export const withField =
  <T>(choices: readonly (readonly [field: string, shape: Shape<T>])[]): Shape<T> =>
  (value, path) => {
    const choice = isObject(value) && choices.find(([field]) => Object.hasOwn(value, field));
    return choice
      ? choice[1](value, path)
      : wrong(path, `must be an object with one of the fields ${choices.map(([field]) => field).join(', ')}`);
  };
