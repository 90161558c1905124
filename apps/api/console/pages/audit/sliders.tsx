import { addDays } from '#calendar';
import { longDate, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { inline } from '../../parts/inline.ts';
import { auditAddress, auditPath } from './audit-address.ts';
import type { History, Moment } from './moment.ts';
import { momentIn } from './values.ts';
import { words } from './words.ts';

interface Given {
  readonly course: string;
  readonly history: History;
  readonly moment: Moment;
}

/** Both time axes: what was known, and what was so. Each is a form of its own, and keeps where the other one stands. */
export const Sliders = (given: Given) => (
  <div class="axes" {...inline('audit')}>
    <KnownAxis {...given} />
    <BusinessAxis {...given} />
  </div>
);

const KnownAxis = ({ course, history, moment: { event, previous, next, at } }: Given) => {
  const { say } = useLanguage();
  const last = history.at(-1)?.version ?? event.version;
  const first = history[0]?.version ?? 1;
  return (
    <section class="axis" aria-labelledby="known-axis">
      <h2 id="known-axis" class="h4">
        {say(words.known)}
      </h2>
      <form method="get" action={auditPath(course)} hx-trigger="change">
        {at !== undefined && <input type="hidden" name="at" value={at} />}
        <label class="form-label" for="known-slider">
          {say(words.untilEvent(event.version, last))}
        </label>
        <input
          {...{ id: 'known-slider', name: 'event', type: 'range', class: 'slider' }}
          {...{ min: first, max: last, step: 1, value: event.version }}
          aria-valuetext={`${event.version}: ${say(momentIn(event.recordedAt))}`}
        />
        <div class="axis-line">
          <span>{say(words.recorded(momentIn(event.recordedAt)))}</span>
          <Show />
        </div>
      </form>
      <nav class="axis-line" aria-label={say(words.events)}>
        <Step course={course} at={at} to={previous?.version} name={say(words.previous)} />
        <Step course={course} at={at} to={next?.version} name={say(words.next)} />
      </nav>
    </section>
  );
};

const Step = ({
  course,
  at,
  to,
  name,
}: {
  readonly course: string;
  readonly at: string | undefined;
  readonly to: number | undefined;
  readonly name: string;
}) => {
  if (to === undefined) return <span class="axis-end">{name}</span>;
  return (
    <a id={`step-to-${to}`} href={auditAddress(course, { event: to, at })}>
      {name}
    </a>
  );
};

const BusinessAxis = ({ course, moment: { event, next, at, day, days, firstDay } }: Given) => {
  const { language, say } = useLanguage();
  const lastDay = addDays(firstDay, days);
  const known = next === undefined ? null : <input type="hidden" name="event" value={event.version} />;
  return (
    <section class="axis" aria-labelledby="business-axis">
      <h2 id="business-axis" class="h4">
        {say(words.so)}
      </h2>
      <form method="get" action={auditPath(course)} hx-trigger="change">
        {known}
        <label class="form-label" for="day-slider">
          {at === undefined ? say(words.today) : longDate(language, at)}
        </label>
        <input
          {...{ id: 'day-slider', name: 'day', type: 'range', class: 'slider' }}
          {...{ min: 0, max: days, step: 1, value: day }}
          aria-valuetext={longDate(language, addDays(firstDay, day))}
        />
        <div class="axis-line">
          <span>
            {shortDate(language, firstDay)} – {shortDate(language, lastDay)}
          </span>
          <Show />
        </div>
      </form>
      <form method="get" action={auditPath(course)} class="axis-line" hx-trigger="change">
        {known}
        <label for="at">{say(words.orDate)}</label>
        <input
          {...{ id: 'at', name: 'at', type: 'date', class: 'form-input' }}
          {...{ min: firstDay, max: lastDay, value: at ?? '' }}
        />
        <Show />
      </form>
    </section>
  );
};

const Show = () => {
  const { say } = useLanguage();
  return (
    <button type="submit" class="button button-secondary">
      {say(words.show)}
    </button>
  );
};
