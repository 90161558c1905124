import { longDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { auditPath } from './audit-address.ts';
import type { ComparedGroup } from './changes.ts';
import { checkWords } from './check-words.ts';
import { EventCard } from './event.tsx';
import { readingQuery, type History, type Moment } from './moment.ts';
import { Sliders } from './sliders.tsx';
import { State } from './state.tsx';
import { momentIn } from './values.ts';
import { words } from './words.ts';

interface Given {
  readonly course: string;
  readonly number: string;
  readonly history: History;
  readonly moment: Moment;
  /** How it stood then, beside how it stood before the event; null: it was no course yet. */
  readonly state: readonly ComparedGroup[] | null;
  readonly maySeeLooks: boolean;
  readonly mayCheck: boolean;
}

/** A course at any moment, on both time axes. */
export const Audit = ({ course, number, history, moment, state, ...may }: Given) => {
  const { language, say } = useLanguage();
  const { event, at } = moment;
  const on = at === undefined ? say(words.today) : longDate(language, at);
  return (
    <div id="audit">
      <p>
        <a href={`/console/courses/${course}`}>{say(words.toCourse(number))}</a>
      </p>
      <h1>{say(words.heading(number))}</h1>
      <p class="font-lead" aria-live="polite">
        {say(words.summary(on, momentIn(event.recordedAt)))}
      </p>
      <Sliders course={course} history={history} moment={moment} />
      <div class="audit-halves">
        <section aria-labelledby="the-event">
          <h2 id="the-event" class="h3">
            {say(words.event(event.version))}
          </h2>
          <EventCard course={course} event={event} history={history} />
        </section>
        <section aria-labelledby="the-state">
          <h2 id="the-state" class="h3">
            {say(words.state)}
          </h2>
          {state === null ? <p>{say(words.notYet)}</p> : <StateThen moment={moment} state={state} />}
        </section>
      </div>
      <More course={course} moment={moment} {...may} />
    </div>
  );
};

const StateThen = ({
  moment: { event, at },
  state,
}: {
  readonly moment: Moment;
  readonly state: readonly ComparedGroup[];
}) => {
  const { say } = useLanguage();
  return (
    <>
      {at !== undefined && event.data.on > at && <p>{say(words.laterThan(event.data.on))}</p>}
      <State groups={state} />
    </>
  );
};

const More = ({ course, moment, maySeeLooks, mayCheck }: Omit<Given, 'number' | 'history' | 'state'>) => {
  const { say } = useLanguage();
  const then = readingQuery(moment);
  return (
    <nav aria-label={say(words.more)}>
      <ul class="nobullet-list">
        <li>
          <a href={`${auditPath(course)}/why${then}`}>{say(words.why)}</a>
        </li>
        <li>
          <a href={`${auditPath(course)}/transcript${then}`}>{say(words.transcript)}</a>
        </li>
        <li>
          <a href={`${auditPath(course)}/compare?event=${moment.event.version}`}>{say(words.compare)}</a>
        </li>
        {mayCheck && (
          <li>
            <a href={`${auditPath(course)}/check`}>{say(checkWords.title)}</a>
          </li>
        )}
        {maySeeLooks && (
          <li>
            <a href={`${auditPath(course)}/looks`}>{say(words.looks)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};
