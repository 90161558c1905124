import { mentorStateNames } from '#mentors';
import type { FoundMentors } from '#use-cases/queries/find-mentors';
import { useLanguage } from '../../language/spoken.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { Someone } from '../../parts/someone.tsx';
import { Table } from '../../parts/table.tsx';
import { mentorPath, mentorsPath, shortId } from './mentor-path.ts';
import { words } from './words.ts';

/** What a search found, with the names that it was made for. */
export const Found = ({ found: { entries, more } }: { readonly found: FoundMentors }) => {
  const { say } = useLanguage();
  return (
    <>
      <p>
        <a href={mentorsPath}>{say(words.back)}</a>
      </p>
      <h1>{say(words.foundTitle)}</h1>
      <p class="font-lead" role="status">
        {say(words.hits(entries.length))} {more && say(words.moreHits)}
      </p>
      {entries.length > 0 && <Hits entries={entries} />}
      <PersonSearch
        action={`${mentorsPath}/search`}
        likely="matching"
        title={words.search}
        label={words.searchFor}
      />
    </>
  );
};

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
