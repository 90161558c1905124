import type { WhyView } from '#use-cases/queries/read-why';
import { ruleName } from '#use-cases/words/rule-names';
import { longDate, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Table } from '../../parts/table.tsx';
import { auditPath } from './audit-address.ts';
import { asIs, coded, momentIn } from './values.ts';
import { dutyStatuses, whyWords as words } from './why-words.ts';

interface Given {
  readonly course: string;
  readonly view: WhyView;
}

/** Every deadline of a course with its rule, the rule's source, and how it was counted. */
export const Why = ({ course, view }: Given) => {
  const { language, say } = useLanguage();
  return (
    <>
      <p>
        <a href={auditPath(course)}>{say(words.back)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">
        {say(words.summary(view.programme, longDate(language, view.at), momentIn(view.known.instant)))}
      </p>
      {view.deadlines.length === 0 ? <p>{say(words.none)}</p> : <Deadlines deadlines={view.deadlines} />}
    </>
  );
};

type Line = WhyView['deadlines'][number];

const Deadlines = ({ deadlines }: Pick<WhyView, 'deadlines'>) => {
  const { language, say } = useLanguage();
  return (
    <Table
      lines={deadlines}
      keyOf={({ rule, episode, ordinal, leg, due }) => [rule, episode, ordinal, leg, due].join(':')}
      columns={[
        { head: words.duty, cell: (line) => <Duty line={line} /> },
        {
          head: words.due,
          cell: ({ dueRolled }) => <time dateTime={dueRolled}>{shortDate(language, dueRolled)}</time>,
        },
        {
          head: words.status,
          cell: ({ isOverdue, status, settledOn }) =>
            say(isOverdue ? words.overdue : dutyStatuses[status]) +
            (settledOn === null ? '' : ` ${shortDate(language, settledOn)}`),
        },
        {
          head: words.counted,
          cell: ({ counted, steps }) => (
            <>
              {say(counted)}
              <Steps steps={steps} />
            </>
          ),
        },
        { head: words.source, cell: (line) => <Source line={line} /> },
      ]}
    />
  );
};

const Duty = ({ line: { rule, ordinal, leg } }: { readonly line: Line }) => {
  const { say } = useLanguage();
  return (
    <>
      {say(ruleName(rule) ?? asIs(rule))} {typeof ordinal === 'number' && ordinal}
      <br />
      {say(coded(leg))}
    </>
  );
};

const Source = ({ line: { source, legalRule } }: { readonly line: Line }) => {
  const { say } = useLanguage();
  return (
    <>
      {source}
      {legalRule !== null && (
        <>
          <br />
          {say(words.legalRule(legalRule))}
        </>
      )}
    </>
  );
};

/** What is sent or recorded about it, and when. */
const Steps = ({ steps }: Pick<Line, 'steps'>) => {
  const { language, say } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{say(words.steps(steps.length))}</summary>
      <ul class="steps">
        {steps.map(({ identity, act, on, to }) => (
          <li key={identity}>
            {shortDate(language, on)}: {say(words.act(act, to.map(coded)))}
          </li>
        ))}
      </ul>
    </details>
  );
};
