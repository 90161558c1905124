import type { Recorded } from '#kernel';
import type { LocalText } from '#calendar';
import { eventName } from '#use-cases/words/event-names';
import { moment } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';
import { roleNames } from '../language/role-names.ts';
import { words } from './words.ts';

/** The answer of a rule that says no, as the API gives it: what does not hold, and what to do. */
export const Refused = ({ refusal }: { readonly refusal: LocalText }) => {
  const { say } = useLanguage();
  return (
    <div class="alert alert-error" role="alert" tabindex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">{say(words.refused)}</h2>
        <p class="alert-text">{say(refusal)}</p>
      </div>
    </div>
  );
};

/** Someone was faster: what has happened since the page was shown. What was typed is kept, and may be sent again. */
export const Stale = ({ since }: { readonly since: readonly Recorded[] }) => {
  const { say, language } = useLanguage();
  return (
    <div class="alert alert-warning" role="alert" tabindex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">{say(words.changed)}</h2>
        <ul>
          {since.map((event) => (
            <li key={event.version}>
              {say(eventName(event.type))}
              <span class="weight-normal">
                {` – ${say(roleNames[event.actor.role])}, `}
                <time dateTime={event.recordedAt}>{moment(language, event.recordedAt)}</time>
              </span>
            </li>
          ))}
        </ul>
        <p class="alert-text">{say(words.sendAgain)}</p>
      </div>
    </div>
  );
};
