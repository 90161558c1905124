/** What a list was asked for, as it stands in the address. */
export type Asked = Readonly<Record<string, string | undefined>>;

/**
 * An address with some of its parameters changed; `undefined` takes one out. A filter begins at the first page, with nothing
 * chosen.
 */
export const addressWith = (path: string, asked: Asked, changed: Asked): string => {
  const all: [string, string | undefined][] = Object.entries({
    ...asked,
    ...{ after: undefined, chosen: undefined },
    ...changed,
  });
  const query = new URLSearchParams(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
};
