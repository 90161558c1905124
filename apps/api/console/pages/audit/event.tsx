import type { LocalText } from '#calendar';
import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { eventName } from '#use-cases/words/event-names';
import { useLanguage } from '../../language/spoken.tsx';
import { auditAddress } from './audit-address.ts';
import { dataLines, recordLines, wholeData, type Line } from './event-lines.ts';
import type { History } from './moment.ts';
import { dateIn, labelled } from './values.ts';
import { words } from './words.ts';

interface Given {
  readonly course: string;
  readonly event: Recorded<CourseEvent>;
  readonly history: History;
}

/** One event: what it tells, what it came from and what came of it, and how it is recorded. */
export const EventCard = ({ course, event, history }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p class="event-title">
        <strong>{say(eventName(event.type))}</strong> {say(labelled(words.on, dateIn(event.data.on)))}
      </p>
      <Lines lines={dataLines(event)} />
      <Causes course={course} event={event} history={history} />
      <details class="details">
        <summary class="details-summary">
          <span class="details-summary-text">{say(words.record)}</span>
        </summary>
        <div class="details-text">
          <Lines lines={recordLines(event)} />
          <pre class="event-data" tabIndex={0} aria-label={say(words.data)}>
            {wholeData(event)}
          </pre>
        </div>
      </details>
    </>
  );
};

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { say } = useLanguage();
  return lines.length === 0 ? null : (
    <dl class="facts">
      {lines.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{say(label)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The event behind it, what was told with the same command, and what followed from it. */
const Causes = ({ course, event, history }: Given) => {
  const kinds: readonly (readonly [LocalText, History])[] = [
    [words.because, history.filter(({ id }) => id === event.causationId)],
    [words.together, history.filter(({ id, commandId }) => commandId === event.commandId && id !== event.id)],
    [words.ledTo, history.filter(({ causationId }) => causationId === event.id)],
  ];
  return (
    <>
      {kinds
        .filter(([, events]) => events.length > 0)
        .map(([name, events]) => (
          <Related key={name.da} course={course} name={name} events={events} />
        ))}
    </>
  );
};

const Related = ({
  course,
  name,
  events,
}: {
  readonly course: string;
  readonly name: LocalText;
  readonly events: History;
}) => {
  const { say } = useLanguage();
  return (
    <p>
      {say(name)}{' '}
      {events.map(({ version, type }, index) => (
        <span key={version}>
          {index > 0 && ', '}
          <a href={auditAddress(course, { event: version })}>
            {version}: {say(eventName(type))}
          </a>
        </span>
      ))}
    </p>
  );
};
