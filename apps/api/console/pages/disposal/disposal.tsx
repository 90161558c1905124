import { stateNames } from '#courses';
import { commandPath } from '#messages/where-done';
import type { DisposalView } from '#use-cases/queries/list-disposal';
import { commandName } from '#use-cases/words/command-names';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { Table, type Column } from '../../parts/table.tsx';
import { dataClassNames, words } from './words.ts';

interface Given {
  readonly view: DisposalView;
  /** The next page, if there is one. */
  readonly next: string | null;
  readonly mayDispose: boolean;
}

/** The courses some of whose data are to be kept no longer, without names. */
export const Disposal = ({ view, next, mayDispose }: Given) => {
  const { say } = useLanguage();
  const { until, count, entries } = view;
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(count === 0 ? words.nothing(until) : words.summary(count, until))}</p>
      {entries.length > 0 && <Lines entries={entries} mayDispose={mayDispose} />}
      <MoreLink href={next} />
    </>
  );
};

type Line = DisposalView['entries'][number];

const Lines = ({ entries, mayDispose }: Pick<DisposalView, 'entries'> & Pick<Given, 'mayDispose'>) => {
  const { language, say } = useLanguage();
  const act: Column<Line> = { head: words.act, cell: (line) => <Dispose line={line} /> };
  return (
    <Table
      lines={entries}
      keyOf={({ course }) => course}
      columns={[
        {
          head: words.course,
          cell: ({ course, number }) => <a href={`/console/courses/${course}`}>{number}</a>,
        },
        { head: words.state, cell: ({ state }) => say(stateNames[state]) },
        { head: words.municipality, cell: ({ municipality }) => municipality },
        { head: words.keptFrom, cell: ({ keptFrom }) => shortDate(language, keptFrom) },
        {
          head: words.due,
          cell: ({ due }) =>
            due.map(({ dataClass, due: from }) => (
              <div key={dataClass}>{say(words.from(dataClassNames[dataClass], from))}</div>
            )),
        },
        ...(mayDispose ? [act] : []),
      ]}
    />
  );
};

const Dispose = ({ line: { course, number } }: { readonly line: Line }) => {
  const { say } = useLanguage();
  return (
    <a href={commandPath(course, 'ExecuteDisposal')}>
      {say(commandName('ExecuteDisposal'))}
      <span class="sr-only">{say(words.inCourse(number))}</span>
    </a>
  );
};
