import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import { eventName } from '#use-cases/words/event-names';
import { longDate } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';
import { words } from './words.ts';

/** A duty that a command has brought about. */
interface NewDuty {
  readonly what: LocalText;
  readonly due: LocalDate;
}

export interface ReceiptGiven {
  readonly title: LocalText;
  /** Types, in the order in which they happened; empty when it had happened already. */
  readonly events: readonly string[];
  readonly warnings: readonly LocalText[];
  /** Where the course stands now, if that has changed. */
  readonly state: LocalText | null;
  readonly duties: readonly NewDuty[];
  readonly onward: readonly { readonly href: string; readonly text: LocalText }[];
}

/** A course that starts has a year of them. */
const mostDuties = 6;

/** What happened, and what happens next. */
export const Receipt = ({ title, events, warnings, state, duties, onward }: ReceiptGiven) => {
  const { say, language } = useLanguage();
  return (
    <div class="receipt">
      <h1>{say(title)}</h1>
      <div class="alert alert-success" role="status">
        <div class="alert-body">
          <h2 class="alert-heading">{say(words.done)}</h2>
          {events.length === 0 ? (
            <p class="alert-text">{say(words.already)}</p>
          ) : (
            <ul>
              {events.map((type, index) => (
                <li key={index}>{say(eventName(type))}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {warnings.map((warning) => (
        <div key={warning.en} class="alert alert-warning">
          <div class="alert-body">
            <h2 class="alert-heading">{say(words.lookAgain)}</h2>
            <p class="alert-text">{say(warning)}</p>
          </div>
        </div>
      ))}
      <h2>{say(words.next)}</h2>
      {state !== null && <p>{say(words.stands(state))}</p>}
      {duties.length === 0 ? (
        <p>{say(words.nothingNew)}</p>
      ) : (
        <ul>
          {duties.slice(0, mostDuties).map(({ what, due }, index) => (
            <li key={index}>
              {say(what)} {say(words.due)} <time dateTime={due}>{longDate(language, due)}</time>
            </li>
          ))}
          {duties.length > mostDuties && <li>{say(words.later(duties.length - mostDuties))}</li>}
        </ul>
      )}
      <p class="form-acts">
        {onward.map(({ href, text }) => (
          <a key={href} class="button button-secondary" href={href}>
            {say(text)}
          </a>
        ))}
      </p>
    </div>
  );
};
