/** What stands in the fields of a form: by name, as a browser sends it; a field that comes twice is a list. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** All that was typed under a name; nothing that is empty. */
export const allTyped = (typed: Typed, name: string): readonly string[] => {
  const found = Object.hasOwn(typed, name) ? (typed[name] ?? []) : [];
  return (typeof found === 'string' ? [found] : found)
    .map((each) => each.replaceAll('\r\n', '\n').trim())
    .filter((each) => each !== '');
};

/** What was typed under a name; empty where nothing was. */
export const oneTyped = (typed: Typed, name: string): string => allTyped(typed, name)[0] ?? '';

/** The numbers of the rows that were typed of a list: `criteria.0.points` is of row 0. */
export const rowsTyped = (typed: Typed, name: string): readonly number[] => {
  const rows = Object.keys(typed).flatMap((each) => {
    const [, row] = each.startsWith(`${name}.`)
      ? (/^(\d{1,2})\./.exec(each.slice(name.length + 1)) ?? [])
      : [];
    return row === undefined ? [] : [Number(row)];
  });
  return [...new Set(rows)].toSorted((a, b) => a - b);
};
