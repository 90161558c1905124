import { PersonSearch } from '../../parts/person-search.tsx';
import { words } from './words.ts';

/** Finds courses by whom they are about. */
export const SearchCourses = () => (
  <PersonSearch
    action="/console/courses/search"
    likely="followUp"
    title={words.search}
    label={words.searchFor}
  />
);
