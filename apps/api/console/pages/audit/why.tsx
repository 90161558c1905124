import type { WhyView } from '#use-cases/queries/read-why';
import { ruleName } from '#use-cases/words/rule-names';
import { longDate, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
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
      {view.deadlines.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <table class="table table--responsive-headers">
          <thead>
            <tr>
              {[words.duty, words.due, words.status, words.counted, words.source].map((head) => (
                <th key={head.da} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.deadlines.map((line) => (
              <Deadline
                key={[line.rule, line.episode, line.ordinal, line.leg, line.due].join(':')}
                line={line}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

const Deadline = ({ line }: { readonly line: WhyView['deadlines'][number] }) => {
  const { language, say } = useLanguage();
  const { rule, ordinal, leg, dueRolled, status, settledOn, isOverdue, counted, source, legalRule } = line;
  return (
    <tr>
      <td data-title={say(words.duty)}>
        {say(ruleName(rule) ?? asIs(rule))} {typeof ordinal === 'number' && ordinal}
        <br />
        {say(coded(leg))}
      </td>
      <td data-title={say(words.due)}>
        <time dateTime={dueRolled}>{shortDate(language, dueRolled)}</time>
      </td>
      <td data-title={say(words.status)}>
        {say(isOverdue ? words.overdue : dutyStatuses[status])}
        {settledOn !== null && ` ${shortDate(language, settledOn)}`}
      </td>
      <td data-title={say(words.counted)}>
        {say(counted)}
        <Steps steps={line.steps} />
      </td>
      <td data-title={say(words.source)}>
        {source}
        {legalRule !== null && (
          <>
            <br />
            {say(words.legalRule(legalRule))}
          </>
        )}
      </td>
    </tr>
  );
};

/** What is sent or recorded about it, and when. */
const Steps = ({ steps }: Pick<WhyView['deadlines'][number], 'steps'>) => {
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
