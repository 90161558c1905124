import { mentorStateNames } from '#mentors';
import type { FoundMentors } from '#use-cases/queries/find-mentors';
import { useLanguage } from '../../language/spoken.tsx';
import { SearchAnswer } from '../../parts/search-answer.tsx';
import { Someone } from '../../parts/someone.tsx';
import { Table } from '../../parts/table.tsx';
import { mentorPath, mentorsPath, shortId } from './mentor-path.ts';
import { SearchMentors } from './search-mentors.tsx';
import { words } from './words.ts';

/** What a search found, with the names that it was made for. */
export const Found = ({ found: { entries, more } }: { readonly found: FoundMentors }) => (
  <SearchAnswer list={mentorsPath} back={words.back} hits={words.hits(entries.length)} more={more}>
    {entries.length > 0 && <Hits entries={entries} />}
    <SearchMentors />
  </SearchAnswer>
);

const Hits = ({ entries }: Pick<FoundMentors, 'entries'>) => {
  const { say } = useLanguage();
  return (
    <Table
      lines={entries}
      keyOf={({ mentor: { subject } }) => subject}
      columns={[
        {
          head: words.mentor,
          cell: ({ mentor: { subject } }) => <a href={mentorPath(subject)}>{shortId(subject)}</a>,
        },
        { head: words.name, cell: ({ mentor }) => <Someone known={mentor} /> },
        { head: words.state, cell: ({ state }) => say(mentorStateNames[state]) },
        { head: words.places, cell: ({ placesTaken, capacity }) => say(words.taken(placesTaken, capacity)) },
      ]}
    />
  );
};
