import type { LocalText } from '#calendar';
import type { FoundCourses } from '#use-cases/queries/find-courses';
import { useLanguage } from '../../language/spoken.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { Someone } from '../../parts/someone.tsx';
import { Table } from '../../parts/table.tsx';
import { words } from './words.ts';

interface Given {
  readonly found: FoundCourses;
  readonly programmes: ReadonlyMap<string, LocalText>;
}

/** What a search found, with the names that it was made for. */
export const Found = ({ found: { entries, more }, programmes }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p>
        <a href="/console/courses">{say(words.back)}</a>
      </p>
      <h1>{say(words.foundTitle)}</h1>
      <p class="font-lead" role="status">
        {say(words.hits(entries.length))} {more && say(words.moreHits)}
      </p>
      {entries.length > 0 && <Hits entries={entries} programmes={programmes} />}
      <PersonSearch
        action="/console/courses/search"
        likely="followUp"
        title={words.search}
        label={words.searchFor}
      />
    </>
  );
};

const Hits = ({ entries, programmes }: Pick<FoundCourses, 'entries'> & Pick<Given, 'programmes'>) => {
  const { say } = useLanguage();
  return (
    <Table
      lines={entries}
      keyOf={({ course }) => course}
      columns={[
        {
          head: words.course,
          cell: ({ course, number }) => <a href={`/console/courses/${course}`}>{number}</a>,
        },
        { head: words.mentee, cell: ({ mentee }) => <Someone known={mentee} /> },
        {
          head: words.mentor,
          cell: ({ mentor }) => (mentor === null ? say(words.none) : <Someone known={mentor} />),
        },
        { head: words.state, cell: ({ phase }) => say(phaseNames[phase]) },
        {
          head: words.programme,
          cell: ({ programme }) => say(programmes.get(programme) ?? { da: programme, en: programme }),
        },
      ]}
    />
  );
};
