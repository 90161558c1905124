/** What a list was asked for, as it stands in the address. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** One choice of a filter: a link, so that it works without JavaScript and can be kept as a bookmark. */
export interface FilterChoice {
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly count?: number;
}

/** Filters as links with counts. */
export const Filters = ({
  name,
  choices,
}: {
  readonly name: string;
  readonly choices: readonly FilterChoice[];
}) => (
  <nav class="filters" aria-label={name}>
    <span class="filters-name">{name}</span>
    <ul class="unstyled-list">
      {choices.map(({ name: choice, href, chosen, count }) => (
        <li key={href}>
          <a href={href} aria-current={chosen ? 'true' : undefined}>
            {choice}
            {count !== undefined && <span class="filters-count"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** An address with some of its parameters changed; `undefined` takes one out. A filter begins at the first page. */
export const addressWith = (path: string, asked: Asked, changed: Asked): string => {
  const all: [string, string | undefined][] = Object.entries({ ...asked, after: undefined, ...changed });
  const query = new URLSearchParams(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
};
