import type { LocalText } from '#calendar';
import { stateNames } from '#courses';
import type { CaseloadEntry } from '#views/caseload';
import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

/** For someone with several courses: one at a time, so that nothing is logged on the wrong one. */
export const WhichCourse = ({
  courses,
  none,
}: {
  readonly courses: readonly CaseloadEntry[];
  /** What is said to someone without a course. */
  readonly none: LocalText;
}) => {
  const { say } = useLanguage();
  return (
    <div class="phone">
      <h1>{say(courses.length === 0 ? words.title : words.which)}</h1>
      {courses.length === 0 && <p>{say(none)}</p>}
      <ul class="nobullet-list no-max-width phone-courses">
        {courses.map(({ course, number, state }) => (
          <li key={course}>
            <a class="button button-secondary" href={`/console/me?course=${course}`}>
              {number} · {say(stateNames[state])}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
