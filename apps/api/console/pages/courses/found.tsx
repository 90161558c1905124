import type { LocalText } from '#calendar';
import type { FoundCourses } from '#use-cases/queries/find-courses';
import { useLanguage } from '../../language/spoken.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { SearchAnswer } from '../../parts/search-answer.tsx';
import { Someone } from '../../parts/someone.tsx';
import { Table } from '../../parts/table.tsx';
import { SearchCourses } from './search-courses.tsx';
import { words } from './words.ts';

interface Given {
  readonly found: FoundCourses;
  readonly programmes: ReadonlyMap<string, LocalText>;
}

/** What a search found, with the names that it was made for. */
export const Found = ({ found: { entries, more }, programmes }: Given) => (
  <SearchAnswer list="/console/courses" back={words.back} hits={words.hits(entries.length)} more={more}>
    {entries.length > 0 && <Hits entries={entries} programmes={programmes} />}
    <SearchCourses />
  </SearchAnswer>
);

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
