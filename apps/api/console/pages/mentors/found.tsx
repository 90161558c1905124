import { mentorStateNames } from '#mentors';
import type { FoundMentors } from '#use-cases/queries/find-mentors';
import { useLanguage } from '../../language/spoken.tsx';
import { PersonSearch } from '../../parts/person-search.tsx';
import { Someone } from '../../parts/someone.tsx';
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
    <table class="table table--responsive-headers">
      <thead>
        <tr>
          {[words.mentor, words.name, words.state, words.places].map((head) => (
            <th key={head.da} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ mentor, state, placesTaken, capacity }) => (
          <tr key={mentor.subject}>
            <td data-title={say(words.mentor)}>
              <a href={mentorPath(mentor.subject)}>{shortId(mentor.subject)}</a>
            </td>
            <td data-title={say(words.name)}>
              <Someone known={mentor} />
            </td>
            <td data-title={say(words.state)}>{say(mentorStateNames[state])}</td>
            <td data-title={say(words.places)}>{say(words.taken(placesTaken, capacity))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
