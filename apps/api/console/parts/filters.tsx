import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';
import { addressWith, type Asked } from './address-with.ts';
import { inline } from './inline.ts';

/** What a filter may be set to; `value` undefined: the filter is off. */
interface FilterChoice {
  readonly value: string | undefined;
  readonly name: LocalText;
  readonly count?: number;
}

export interface Filter {
  /** The parameter of the address that it sets. */
  readonly by: string;
  readonly name: LocalText;
  readonly choices: readonly FilterChoice[];
  /** Where something is chosen without being asked for. */
  readonly chosen?: string;
}

interface Given {
  readonly path: string;
  readonly asked: Asked;
  /** The id of what the filters change. */
  readonly region: string;
  readonly filters: readonly Filter[];
}

/** The choice that turns a filter off. */
export const everything: FilterChoice = { value: undefined, name: { da: 'Alle', en: 'All' } };

/** The filters of a list, each where there is something to choose. */
export const Filters = ({ path, asked, region, filters }: Given) => (
  <div class="filter-rows" {...inline(region)}>
    {filters
      .filter(({ choices }) => choices.length > 1)
      .map((filter) => (
        <Choices key={filter.by} path={path} asked={asked} {...filter} />
      ))}
  </div>
);

/** One filter as links with counts, so that it works without JavaScript and can be kept as a bookmark. */
const Choices = ({ path, asked, by, name, choices, chosen }: Omit<Given, 'filters' | 'region'> & Filter) => {
  const { say } = useLanguage();
  const current = chosen ?? asked[by];
  return (
    <nav class="filters" aria-label={say(name)}>
      <span class="filters-name">{say(name)}</span>
      <ul class="unstyled-list">
        {choices.map(({ value, name: choice, count }) => (
          <li key={value}>
            <a
              id={`filter-${by}-${value ?? 'off'}`}
              href={addressWith(path, asked, { [by]: value })}
              aria-current={value === current ? 'true' : undefined}
            >
              {say(choice)}
              {count !== undefined && <span class="filters-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
