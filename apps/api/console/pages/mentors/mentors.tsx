import { mentorStateNames, type Mentor } from '#mentors';
import type { MentorsView } from '#use-cases/queries/list-mentors';
import type { Named } from '#use-cases/queries/names';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import type { CommandBesideList } from '../../parts/beside-lists.ts';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith, type Asked } from '../../parts/address-with.ts';
import { everything, Filters, type Filter } from '../../parts/filters.tsx';
import { HowMany } from '../../parts/how-many.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { mentorsPath } from './mentor-path.ts';
import { MentorTable } from './mentor-table.tsx';
import { SearchMentors } from './search-mentors.tsx';
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
    <div id="mentors">
      <h1>{say(words.title)}</h1>
      <Filters {...{ path: mentorsPath, asked }} region="mentors" filters={mentorFilters({ view, states })} />
      <HowMany count={view.entries.length} more={view.next !== null}>
        <p>{say(words.nothing)}</p>
      </HowMany>
      {view.entries.length > 0 && <MentorTable lines={view.entries} names={names} />}
      <MoreLink href={view.next && addressWith(mentorsPath, asked, { after: view.next })} />
      {mayAskForNames && names === null && view.entries.length > 0 && (
        <AskForNames
          action={addressWith(`${mentorsPath}/names`, asked, { after: asked['after'] })}
          likely="matching"
        />
      )}
      {mayAskForNames && <SearchMentors />}
      <CommandLinks commands={beside} />
    </div>
  );
};

/** Where they stand, and whether they can take one more. */
const mentorFilters = ({ view, states }: Pick<Given, 'view' | 'states'>): readonly Filter[] => [
  {
    ...{ by: 'state', name: words.state },
    choices: [
      everything,
      ...states.map((value) => ({ value, name: mentorStateNames[value], count: view.counts[value] ?? 0 })),
    ],
  },
  { by: 'free', name: words.places, choices: [everything, { value: 'true', name: words.free }] },
];
