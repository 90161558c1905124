import type { LocalText } from '#calendar';
import type { FoundCourses } from '#use-cases/queries/find-courses';
import { useLanguage } from '../../language/spoken.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { Someone } from '../../parts/someone.tsx';
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
    <table class="table table--responsive-headers">
      <thead>
        <tr>
          {[words.course, words.mentee, words.mentor, words.state, words.programme].map((head) => (
            <th key={head.da} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ course, number, mentee, mentor, phase, programme }) => (
          <tr key={course}>
            <td data-title={say(words.course)}>
              <a href={`/console/courses/${course}`}>{number}</a>
            </td>
            <td data-title={say(words.mentee)}>
              <Someone known={mentee} />
            </td>
            <td data-title={say(words.mentor)}>
              {mentor === null ? say(words.none) : <Someone known={mentor} />}
            </td>
            <td data-title={say(words.state)}>{say(phaseNames[phase])}</td>
            <td data-title={say(words.programme)}>
              {say(programmes.get(programme) ?? { da: programme, en: programme })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
