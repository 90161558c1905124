import type { LocalDate } from '#kernel';
import { useLanguage } from '../../language/spoken.tsx';
import { calendarPath } from './calendar-path.ts';
import { words } from './words.ts';

interface Given {
  /** Of the feed, with the token that opens it. */
  readonly address: string;
  /** The last day on which it is good. */
  readonly until: LocalDate;
}

/** Where someone gets the address of his own deadlines, and ends the ones he had. */
export const Calendar = ({ address, until }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p>
        <a href="/console/worklist">{say(words.back)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.lead)}</p>
      <div class="form-group">
        <label class="form-label" for="address">
          {say(words.address)}
        </label>
        <span class="form-hint" id="address-help">
          {say(words.addressHelp(until))}
        </span>
        <textarea
          id="address"
          class="form-input calendar-address"
          rows={6}
          readOnly
          aria-describedby="address-help"
        >
          {address}
        </textarea>
      </div>
      <p>
        <a class="button button-primary" href={address.replace(/^https?:/, 'webcal:')}>
          {say(words.open)}
        </a>
      </p>
      <h2 class="h3">{say(words.ended)}</h2>
      <p>{say(words.endHelp)}</p>
      <form method="post" action={`${calendarPath}/new-address`}>
        <button type="submit" class="button button-secondary">
          {say(words.end)}
        </button>
      </form>
    </>
  );
};
