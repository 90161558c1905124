import { stateNames } from '#courses';
import { commandPath } from '#messages/where-done';
import type { DisposalView } from '#use-cases/queries/list-disposal';
import { commandName } from '#use-cases/words/command-names';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { TableHead } from '../../parts/table-head.tsx';
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
      {entries.length > 0 && (
        <table class="table table--responsive-headers">
          <TableHead
            heads={[
              ...[words.course, words.state, words.municipality, words.keptFrom, words.due],
              ...(mayDispose ? [words.act] : []),
            ]}
          />
          <tbody>
            {entries.map((line) => (
              <Line key={line.course} line={line} mayDispose={mayDispose} />
            ))}
          </tbody>
        </table>
      )}
      <MoreLink href={next} />
    </>
  );
};

const Line = ({
  line,
  mayDispose,
}: {
  readonly line: DisposalView['entries'][number];
  readonly mayDispose: boolean;
}) => {
  const { language, say } = useLanguage();
  const { course, number, state, municipality, keptFrom, due } = line;
  return (
    <tr>
      <td data-title={say(words.course)}>
        <a href={`/console/courses/${course}`}>{number}</a>
      </td>
      <td data-title={say(words.state)}>{say(stateNames[state])}</td>
      <td data-title={say(words.municipality)}>{municipality}</td>
      <td data-title={say(words.keptFrom)}>{shortDate(language, keptFrom)}</td>
      <td data-title={say(words.due)}>
        {due.map(({ dataClass, due: from }) => (
          <div key={dataClass}>{say(words.from(dataClassNames[dataClass], from))}</div>
        ))}
      </td>
      {mayDispose && (
        <td data-title={say(words.act)}>
          <a href={commandPath(course, 'ExecuteDisposal')}>
            {say(commandName('ExecuteDisposal'))}
            <span class="sr-only">{say(words.inCourse(number))}</span>
          </a>
        </td>
      )}
    </tr>
  );
};
