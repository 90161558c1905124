import { PersonSearch } from '../../parts/person-search.tsx';
import { mentorsPath } from './mentor-path.ts';
import { words } from './words.ts';

/** Finds mentors by who they are. */
export const SearchMentors = () => (
  <PersonSearch
    action={`${mentorsPath}/search`}
    likely="matching"
    title={words.search}
    label={words.searchFor}
  />
);
