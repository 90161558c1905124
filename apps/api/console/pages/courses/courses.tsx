import type { LocalText } from '#calendar';
import { phases } from '#courses';
import type { Whose } from '#use-cases/queries/cut';
import type { CaseloadView } from '#use-cases/queries/list-caseload';
import type { CourseNames } from '#use-cases/queries/names';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import type { CommandBesideList } from '../../parts/beside-lists.ts';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith, Filters, type Asked } from '../../parts/filters.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { whoseNames } from '../../parts/whose-names.ts';
import { CourseTable } from './course-table.tsx';
import { words } from './words.ts';

interface Given {
  readonly view: CaseloadView;
  readonly asked: Asked;
  readonly reach: readonly Whose[];
  /** By id, in the order they are offered. */
  readonly programmes: ReadonlyMap<string, LocalText>;
  /** By course; null: not asked for. */
  readonly names: ReadonlyMap<string, CourseNames> | null;
  readonly mayAskForNames: boolean;
  readonly maySearch: boolean;
  /** What he may do that is about no single line. */
  readonly beside: readonly CommandBesideList[];
}

const path = '/console/courses';

/** Courses within the reader's scope, without names until he asks for them. */
export const Courses = (given: Given) => {
  const { say } = useLanguage();
  const { view, asked, names, programmes } = given;
  return (
    <>
      <h1>{say(words.title)}</h1>
      <CourseFilters {...given} />
      <Narrow asked={asked} programmes={programmes} />
      {view.entries.length === 0 ? (
        <p>{say(words.nothing)}</p>
      ) : (
        <CourseTable lines={view.entries} names={names} programmes={programmes} />
      )}
      <MoreLink href={view.next && addressWith(path, asked, { after: view.next })} />
      {given.mayAskForNames && names === null && view.entries.length > 0 && (
        <AskForNames
          action={addressWith(`${path}/names`, asked, { after: asked['after'] })}
          likely="followUp"
        />
      )}
      {given.maySearch && (
        <PersonSearch
          action="/console/courses/search"
          likely="followUp"
          title={words.search}
          label={words.searchFor}
        />
      )}
      <CommandLinks commands={given.beside} filled={{ whose: view.whose }} />
    </>
  );
};

const CourseFilters = ({ view, asked, reach }: Given) => {
  const { say } = useLanguage();
  const link = (changed: Asked) => addressWith(path, asked, changed);
  return (
    <div class="filter-rows">
      {reach.length > 1 && (
        <Filters
          name={say(words.whose)}
          choices={reach.map((whose) => ({
            ...{ name: say(whoseNames[whose]), href: link({ whose }), chosen: view.whose === whose },
          }))}
        />
      )}
      <Filters
        name={say(words.phase)}
        choices={[
          { name: say(words.all), href: link({ phase: undefined }), chosen: asked['phase'] === undefined },
          ...phases.map((phase) => ({
            ...{ name: say(phaseNames[phase]), href: link({ phase }), chosen: asked['phase'] === phase },
            count: view.counts[phase] ?? 0,
          })),
        ]}
      />
      <Filters
        name={say(words.openOrEnded)}
        choices={[
          { name: say(words.all), href: link({ ended: undefined }), chosen: asked['ended'] === undefined },
          { name: say(words.open), href: link({ ended: 'false' }), chosen: asked['ended'] === 'false' },
          { name: say(words.ended), href: link({ ended: 'true' }), chosen: asked['ended'] === 'true' },
        ]}
      />
    </div>
  );
};

/** By number and by programme: what a link for each would be too many for. */
const Narrow = ({ asked, programmes }: Pick<Given, 'asked' | 'programmes'>) => {
  const { say } = useLanguage();
  const kept = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && !['number', 'programme', 'after'].includes(name),
  );
  return (
    <form method="get" action={path} class="narrow">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label class="form-label" for="number">
          {say(words.number)}
        </label>
        <input class="form-input" id="number" name="number" value={asked['number']} autocomplete="off" />
      </div>
      <div>
        <label class="form-label" for="programme">
          {say(words.programme)}
        </label>
        <select class="form-select" id="programme" name="programme">
          <option value="">{say(words.everyProgramme)}</option>
          {[...programmes].map(([id, name]) => (
            <option key={id} value={id} selected={asked['programme'] === id}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button button-secondary">
        {say(words.show)}
      </button>
    </form>
  );
};
