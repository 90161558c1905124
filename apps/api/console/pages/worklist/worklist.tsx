import type { WorklistView } from '#use-cases/queries/list-worklist';
import { whens } from '#views/read-worklist';
import type { Whose } from '#use-cases/queries/cut';
import { carrying } from '../../forms/came-from.ts';
import { carried } from '../../forms/submission.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { pathForDuty } from '#messages/where-done';
import { Deadline } from '../../parts/deadline.tsx';
import { toChosenCourses, type CommandBesideList } from '../../parts/beside-lists.ts';
import { ChooseCourses, choiceColumn } from '../../parts/choose-courses.tsx';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith, type Asked } from '../../parts/address-with.ts';
import { phaseFilter, whoseFilter } from '../../parts/course-filters.ts';
import { everything, Filters, type Filter } from '../../parts/filters.tsx';
import { HowMany } from '../../parts/how-many.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { Table, type Column } from '../../parts/table.tsx';
import { calendarPath } from '../calendar/calendar-path.ts';
import { isToldFirst } from './told-first.ts';
import { whenNames, words } from './words.ts';

interface Given {
  readonly view: WorklistView;
  readonly asked: Asked;
  /** Whose lists the reader may see. */
  readonly reach: readonly Whose[];
  /** What he may do that is about no single line. */
  readonly beside: readonly CommandBesideList[];
  /** Shown where nothing is to be done now: what comes next, if anything. */
  readonly next: WorklistView['entries'][number] | undefined;
}

const path = '/console/worklist';

export const Worklist = ({ view, asked, reach, beside, next }: Given) => {
  const { say } = useLanguage();
  const lines = view.entries.filter(isToldFirst);
  const choosing = toChosenCourses(beside);
  const filter = filterOf(asked);
  const filled = { whose: view.whose, rule: asked['rule'], [carried.cameFrom]: filter || undefined };
  return (
    <div
      id="worklist"
      hx-get={addressWith(path, asked, asked)}
      // A house where much happens does not fetch it anew each time.
      hx-trigger="news from:body throttle:5s"
      hx-select="#worklist"
      hx-swap="outerMorph"
    >
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.summary(view.counts))}</p>
      <Filters {...{ path, asked }} region="worklist" filters={worklistFilters({ view, reach })} />
      <HowMany count={lines.length} more={view.next !== null}>
        <Nothing next={next} />
      </HowMany>
      {lines.length > 0 && (
        <ChooseCourses {...{ commands: choosing, path, asked, filled }}>
          <Lines lines={lines} choice={choiceColumn(choosing, asked, lineKey)} filter={filter} />
        </ChooseCourses>
      )}
      <MoreLink href={view.next && addressWith(path, asked, { after: view.next })} />
      <CommandLinks commands={beside} filled={filled} />
      <p>
        <a href={addressWith(`${path}.csv`, asked, {})}>{say(words.csv)}</a>
      </p>
      <p>
        <a href={calendarPath}>{say(words.calendar)}</a> {say(words.inCalendar)}
      </p>
    </div>
  );
};

/** Whose duties, by when, and in which stage. */
const worklistFilters = ({ view, reach }: Pick<Given, 'view' | 'reach'>): readonly Filter[] => [
  whoseFilter(reach, view.whose),
  {
    ...{ by: 'when', name: words.when },
    choices: [
      everything,
      ...whens.map((value) => ({ value, name: whenNames[value], count: view.counts[value] })),
    ],
  },
  phaseFilter(),
];

type Line = WorklistView['entries'][number];

/** What the list was narrowed to, for a receipt to lead back to; not which of its pages. */
const filterOf = (asked: Asked): string => addressWith('', asked, {}).slice(1);

const lineKey = ({ course, rule, episode, ordinal, leg }: Line): string =>
  [course, rule, episode, ordinal, leg].join(':');

const Lines = ({
  lines,
  choice,
  filter,
}: {
  readonly lines: readonly Line[];
  readonly choice: readonly Column<Line>[];
  readonly filter: string;
}) => {
  const { say } = useLanguage();
  return (
    <Table
      look="table--compact worklist-lines"
      stacked={false}
      lines={lines}
      keyOf={lineKey}
      columns={[
        ...choice,
        {
          head: words.deadline,
          cell: ({ dueRolled, workingDays }) => <Deadline due={dueRolled} workingDays={workingDays} />,
        },
        {
          head: words.course,
          cell: ({ course, number }) => <a href={`/console/courses/${course}`}>{number}</a>,
        },
        { head: words.phase, cell: ({ phase }) => say(phaseNames[phase]) },
        { head: words.todo, cell: ({ what }) => say(what ?? words.byItself) },
        { head: words.act, cell: (line) => <Perform line={line} filter={filter} /> },
      ]}
    />
  );
};

const Perform = ({ line, filter }: { readonly line: Line; readonly filter: string }) => {
  const { say } = useLanguage();
  return (
    <a class="button button-secondary" href={carrying(pathForDuty(line), filter)}>
      {say(words.perform)}
      <span class="sr-only"> {say(words.performFor(line.number))}</span>
    </a>
  );
};

const Nothing = ({ next }: Pick<Given, 'next'>) => {
  const { say } = useLanguage();
  return (
    <div class="alert alert-info">
      <p class="alert-text">
        {say(words.nothing)}{' '}
        {next !== undefined && say(words.next(next.dueRolled, next.what ?? words.byItself))}
      </p>
    </div>
  );
};
