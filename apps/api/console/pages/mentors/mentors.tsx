import { mentorStateNames, type Mentor } from '#mentors';
import type { MentorsView } from '#use-cases/queries/list-mentors';
import type { Named } from '#use-cases/queries/names';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import type { CommandBesideList } from '../../parts/beside-lists.ts';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith, Filters, type Asked } from '../../parts/filters.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { mentorsPath } from './mentor-path.ts';
import { MentorTable } from './mentor-table.tsx';
import { words } from './words.ts';

interface Given {
  readonly view: MentorsView;
  readonly asked: Asked;
  readonly states: readonly Mentor['state'][];
  /** By mentor; null: not asked for. */
  readonly names: ReadonlyMap<string, Named> | null;
  readonly mayAskForNames: boolean;
  /** What he may do that is about no single line. */
  readonly beside: readonly CommandBesideList[];
}

/** The mentor corps, without names until they are asked for. */
export const Mentors = ({ view, asked, states, names, mayAskForNames, beside }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <MentorFilters view={view} asked={asked} states={states} />
      {view.entries.length === 0 ? (
        <p>{say(words.nothing)}</p>
      ) : (
        <MentorTable lines={view.entries} names={names} />
      )}
      <MoreLink href={view.next && addressWith(mentorsPath, asked, { after: view.next })} />
      {mayAskForNames && names === null && view.entries.length > 0 && (
        <AskForNames
          action={addressWith(`${mentorsPath}/names`, asked, { after: asked['after'] })}
          likely="matching"
        />
      )}
      {mayAskForNames && (
        <PersonSearch
          action={`${mentorsPath}/search`}
          likely="matching"
          title={words.search}
          label={words.searchFor}
        />
      )}
      <CommandLinks commands={beside} />
    </>
  );
};

const MentorFilters = ({ view, asked, states }: Pick<Given, 'view' | 'asked' | 'states'>) => {
  const { say } = useLanguage();
  const link = (changed: Asked) => addressWith(mentorsPath, asked, changed);
  return (
    <div class="filter-rows">
      <Filters
        name={say(words.state)}
        choices={[
          { name: say(words.all), href: link({ state: undefined }), chosen: asked['state'] === undefined },
          ...states.map((state) => ({
            ...{
              name: say(mentorStateNames[state]),
              href: link({ state }),
              chosen: asked['state'] === state,
            },
            count: view.counts[state] ?? 0,
          })),
        ]}
      />
      <Filters
        name={say(words.places)}
        choices={[
          { name: say(words.all), href: link({ free: undefined }), chosen: asked['free'] === undefined },
          { name: say(words.free), href: link({ free: 'true' }), chosen: asked['free'] === 'true' },
        ]}
      />
    </div>
  );
};
