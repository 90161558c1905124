import { commandName } from '#use-cases/words/command-names';
import { useLanguage } from '../../language/spoken.tsx';
import { carrying } from '../../forms/came-from.ts';
import type { CanDo as Choices, Choice } from './choices.ts';
import { words } from './words.ts';

interface Given extends Choices {
  /** How the worklist was filtered that one came from. */
  readonly filter: string;
}

/** What the reader can do now: the nearest as buttons, the rest folded away, and why not what cannot be done. */
export const CanDo = ({ first, near, more, notNow, filter }: Given) => {
  const { say } = useLanguage();
  const nothing = first.length + near.length + more.length === 0;
  return (
    <section aria-labelledby="can-do">
      <h2 id="can-do" class="h3">
        {say(words.canDo)}
      </h2>
      {nothing && <p>{say(words.nothingToDo)}</p>}
      {first.length > 0 && <Buttons choices={first} filter={filter} kind="button-primary" />}
      {near.length > 0 && <Buttons choices={near} filter={filter} kind="button-secondary" />}
      {more.length > 0 && (
        <details class="details">
          <summary class="details-summary">{say(words.more(more.length))}</summary>
          <div class="details-text">
            <Buttons choices={more} filter={filter} kind="button-secondary" />
          </div>
        </details>
      )}
      {notNow.length > 0 && <WhyNot notNow={notNow} />}
    </section>
  );
};

const Buttons = ({
  choices,
  kind,
  filter,
}: {
  readonly choices: readonly Choice[];
  readonly kind: string;
  readonly filter: string;
}) => {
  const { say } = useLanguage();
  return (
    <ul class="nobullet-list no-max-width course-choices">
      {choices.map(({ command, path }) => (
        <li key={command}>
          <a class={`button ${kind}`} href={carrying(path, filter)}>
            {say(commandName(command))}
          </a>
        </li>
      ))}
    </ul>
  );
};

const WhyNot = ({ notNow }: Pick<Choices, 'notNow'>) => {
  const { say } = useLanguage();
  return (
    <details class="details">
      <summary class="details-summary">{say(words.whyNot)}</summary>
      <div class="details-text">
        {notNow.map(({ reason, commands }) => (
          <div key={reason.da}>
            <p>{say(reason)}</p>
            <ul class="nobullet-list no-max-width course-choices">
              {commands.map((command) => (
                <li key={command}>
                  <button type="button" class="button button-secondary" disabled>
                    {say(commandName(command))}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
};
