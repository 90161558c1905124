import { useLanguage } from '../language/spoken.tsx';
import { words } from './words.ts';

/** One value of a form as it was sent. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

interface SessionEndedView {
  /** Where the form goes. */
  readonly address: string;
  readonly typed: readonly Field[];
}

/** Nothing was saved and nothing is lost: one signs in beside this page and sends the same once more. */
export const SessionEndedPage = ({ address, typed }: SessionEndedView) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.ended)}</h1>
      <p>{say(words.notSaved)}</p>
      <ol>
        <li>
          <a href="/sign-in?back=/signed-in/again" target="_blank" rel="noopener">
            {say(words.signInBeside)}
          </a>
        </li>
        <li>
          <form method="post" action={address}>
            {typed.map(({ name, value }) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button type="submit" class="button button-primary">
              {say(words.sendAgain)}
            </button>
          </form>
        </li>
      </ol>
    </>
  );
};

/** Beside a form that is still to be sent. */
export const SignedInAgainPage = () => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.again)}</h1>
      <p>{say(words.closeTab)}</p>
    </>
  );
};
