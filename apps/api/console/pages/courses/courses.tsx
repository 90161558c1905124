import type { LocalText } from '#calendar';
import type { Whose } from '#use-cases/queries/cut';
import type { CaseloadView } from '#use-cases/queries/list-caseload';
import type { CourseNames } from '#use-cases/queries/names';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import { toChosenCourses, type CommandBesideList } from '../../parts/beside-lists.ts';
import { ChooseCourses, choiceColumn } from '../../parts/choose-courses.tsx';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith, type Asked } from '../../parts/address-with.ts';
import { phaseFilter, whoseFilter } from '../../parts/course-filters.ts';
import { everything, Filters, type Filter } from '../../parts/filters.tsx';
import { HowMany } from '../../parts/how-many.tsx';
import { inline } from '../../parts/inline.ts';
import { MoreLink } from '../../parts/more-link.tsx';
import { CourseTable } from './course-table.tsx';
import { SearchCourses } from './search-courses.tsx';
import { words } from './words.ts';

interface Given {
  readonly view: CaseloadView;
  readonly asked: Asked;
  readonly reach: readonly Whose[];
  /** By id, in the order they are offered. */
  readonly programmes: ReadonlyMap<string, LocalText>;
  readonly nameOfDuty: (rule: string) => LocalText;
  /** By course; null: not asked for. */
  readonly names: ReadonlyMap<string, CourseNames> | null;
  readonly mayAskForNames: boolean;
  readonly maySearch: boolean;
  /** What he may do that is about no single line. */
  readonly beside: readonly CommandBesideList[];
}

const path = '/console/courses';

/** Courses within the reader's scope, without names until he asks for them. */
export const Courses = (given: Given) => {
  const { say } = useLanguage();
  const { view, asked, names, programmes, nameOfDuty } = given;
  const choosing = toChosenCourses(given.beside);
  const filled = { whose: view.whose };
  return (
    <div id="courses">
      <h1>{say(words.title)}</h1>
      <Filters {...{ path, asked }} region="courses" filters={courseFilters(given)} />
      <Narrow asked={asked} programmes={programmes} />
      <HowMany count={view.entries.length} more={view.next !== null}>
        <p>{say(words.nothing)}</p>
      </HowMany>
      {view.entries.length > 0 && (
        <ChooseCourses {...{ commands: choosing, path, asked, filled }}>
          <CourseTable
            {...{ lines: view.entries, names, programmes, nameOfDuty }}
            choice={choiceColumn(choosing, asked, ({ course }) => course)}
          />
        </ChooseCourses>
      )}
      <MoreLink href={view.next && addressWith(path, asked, { after: view.next })} />
      {given.mayAskForNames && names === null && view.entries.length > 0 && (
        <AskForNames
          action={addressWith(`${path}/names`, asked, { after: asked['after'] })}
          likely="followUp"
        />
      )}
      {given.maySearch && <SearchCourses />}
      <CommandLinks commands={given.beside} filled={filled} />
    </div>
  );
};

/** Whose courses, in which stage, and whether they go on. */
const courseFilters = ({ view, reach }: Pick<Given, 'view' | 'reach'>): readonly Filter[] => [
  whoseFilter(reach, view.whose),
  phaseFilter(view.counts),
  {
    ...{ by: 'ended', name: words.openOrEnded },
    choices: [everything, { value: 'false', name: words.open }, { value: 'true', name: words.ended }],
  },
];

/** By number and by programme: what a link for each would be too many for. */
const Narrow = ({ asked, programmes }: Pick<Given, 'asked' | 'programmes'>) => {
  const { say } = useLanguage();
  const kept = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && !['number', 'programme', 'after', 'chosen'].includes(name),
  );
  return (
    <form method="get" action={path} class="narrow" {...inline('courses')}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label class="form-label" for="number">
          {say(words.number)}
        </label>
        <input class="form-input" id="number" name="number" value={asked['number']} autocomplete="off" />
      </div>
      <div>
        <label class="form-label" for="programme">
          {say(words.programme)}
        </label>
        <select class="form-select" id="programme" name="programme">
          <option value="">{say(words.everyProgramme)}</option>
          {[...programmes].map(([id, name]) => (
            <option key={id} value={id} selected={asked['programme'] === id}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button button-secondary">
        {say(words.show)}
      </button>
    </form>
  );
};
