import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { inline } from '../../parts/inline.ts';
import { auditPath } from './audit-address.ts';
import type { ComparedGroup } from './changes.ts';
import { compareWords as words } from './compare-words.ts';
import type { History, Moment } from './moment.ts';
import { State } from './state.tsx';
import { momentIn } from './values.ts';

interface Given {
  readonly course: string;
  readonly history: History;
  readonly from: Moment;
  readonly to: Moment;
  /** What is otherwise at `to`. */
  readonly differences: readonly ComparedGroup[];
}

/** Two moments of a course side by side: what is otherwise at the second one. */
export const Compare = ({ course, history, from, to, differences }: Given) => {
  const { say } = useLanguage();
  const path = `${auditPath(course)}/compare`;
  return (
    <div id="compare">
      <p>
        <a href={auditPath(course)}>{say(words.back)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <form method="get" action={path} hx-trigger="change" {...inline('compare')}>
        <div class="axes">
          <MomentFields legend={say(words.from)} suffix="" history={history} moment={from} />
          <MomentFields legend={say(words.to)} suffix="2" history={history} moment={to} />
        </div>
        <button type="submit" class="button button-primary">
          {say(words.compare)}
        </button>
      </form>
      <section aria-labelledby="differences" aria-live="polite">
        <h2 id="differences" class="h3">
          {say(words.differences)}
        </h2>
        {differences.length === 0 ? <p>{say(words.same)}</p> : <State groups={differences} />}
      </section>
    </div>
  );
};

/** One moment: up to which event was known, and on which day. */
const MomentFields = ({
  legend,
  suffix,
  history,
  moment: { event, at, firstDay },
}: {
  readonly legend: string;
  readonly suffix: '' | '2';
  readonly history: History;
  readonly moment: Moment;
}) => {
  const { language, say } = useLanguage();
  const first = history[0]?.version ?? 1;
  const last = history.at(-1)?.version ?? first;
  const known = say(momentIn(event.recordedAt));
  return (
    <fieldset class="axis">
      <legend class="h4">{legend}</legend>
      <label class="form-label" for={`event${suffix}`}>
        {say(words.untilEvent(event.version, last, momentIn(event.recordedAt)))}
      </label>
      <input
        {...{ id: `event${suffix}`, name: `event${suffix}`, type: 'range', class: 'slider' }}
        {...{ min: first, max: last, step: 1, value: event.version, 'aria-valuetext': known }}
      />
      <label class="form-label" for={`at${suffix}`}>
        {at === undefined ? say(words.onDay) : say(words.onDayOf(shortDate(language, at)))}
      </label>
      <input
        {...{ id: `at${suffix}`, name: `at${suffix}`, type: 'date', class: 'form-input', min: firstDay }}
        value={at ?? ''}
      />
    </fieldset>
  );
};
