import type { LocalText } from '#calendar';
import { useLanguage } from '../../language/spoken.tsx';
import { words as formWords } from '../../forms/words.ts';
import { words } from './words.ts';

/** Instead of a form that could not be sent now: why not, in the words of the rule. */
export const NotNow = ({
  title,
  reason,
  back,
}: {
  readonly title: LocalText;
  readonly reason: LocalText;
  readonly back: string;
}) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(title)}</h1>
      <div class="alert alert-warning">
        <div class="alert-body">
          <h2 class="alert-heading">{say(words.notNow)}</h2>
          <p class="alert-text">{say(reason)}</p>
        </div>
      </div>
      <p>
        <a class="button button-secondary" href={back}>
          {say(formWords.back)}
        </a>
      </p>
    </>
  );
};
