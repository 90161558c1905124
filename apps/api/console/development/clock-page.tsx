import type { Instant } from '#kernel';
import { moment } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';
import type { ClockMove } from './development-clock.ts';
import { words } from './words.ts';

interface Given {
  readonly now: Instant;
  readonly movable: boolean;
  readonly last: ClockMove | undefined;
  /** What was asked for cannot be. */
  readonly wrong?: boolean;
}

/** More stops than these are only told as a number. */
const shown = 12;

/** The application's clock: what it says, a form to move it, and what came of that. */
export const ClockPage = ({ now, movable, last, wrong = false }: Given) => {
  const { language, say } = useLanguage();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p>{say(words.about)}</p>
      <p class="font-lead">{say(words.now(moment(language, now)))}</p>
      {wrong && <p role="alert">{say(words.wrong)}</p>}
      {last !== undefined && <Progress move={last} />}
      {!movable && <p>{say(words.notHere)}</p>}
      {movable && last?.state !== 'moving' && <Forms />}
      <h2>{say(words.effect)}</h2>
      <ul>
        <li>
          <a href="/console/worklist">{say(words.worklist)}</a>
        </li>
        <li>
          <a href="/dev/mail">{say(words.mail)}</a>
        </li>
      </ul>
    </>
  );
};

const Forms = () => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="forward">
      <h2 id="forward">{say(words.forward)}</h2>
      <form method="post" action="/dev/clock" class="form-acts">
        {[1, 7, 14].map((days) => (
          <button key={days} type="submit" name="days" value={days} class="button button-secondary">
            {say(words.days(days))}
          </button>
        ))}
      </form>
      <form method="post" action="/dev/clock" class="form-group">
        <label class="form-label" for="date">
          {say(words.date)}
        </label>
        <input class="form-input" type="date" id="date" name="date" required />
        <div class="form-acts">
          <button type="submit" class="button button-primary">
            {say(words.go)}
          </button>
        </div>
      </form>
    </section>
  );
};

const Progress = ({ move: { state, steps, trouble = '' } }: { readonly move: ClockMove }) => {
  const { language, say } = useLanguage();
  const due = steps.reduce((sum, step) => sum + step.due, 0);
  return (
    <section role="status">
      {state === 'moving' && <p>{say(words.moving)}</p>}
      {state === 'done' && <p>{say(words.done(due, steps.length))}</p>}
      {state === 'stuck' && <p>{say(words.stuck(trouble))}</p>}
      <ul>
        {steps.slice(-shown).map((step) => (
          <li key={step.now}>{`${moment(language, step.now)}: ${say(words.due(step.due))}`}</li>
        ))}
      </ul>
    </section>
  );
};
