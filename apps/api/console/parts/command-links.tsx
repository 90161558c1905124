import { commandName } from '#use-cases/words/command-names';
import { useLanguage } from '../language/spoken.tsx';
import { addressWith, type Asked } from './address-with.ts';
import { pathBesideList, type CommandBesideList } from './beside-lists.ts';

interface Given {
  readonly commands: readonly CommandBesideList[];
  /** What the list shows already, for the form to begin with. */
  readonly filled?: Asked;
}

/** What can be done beside a list, each as a link to its form. */
export const CommandLinks = ({ commands, filled = {} }: Given) => {
  const { say } = useLanguage();
  if (commands.length === 0) return null;
  return (
    <ul class="nobullet-list no-max-width choices">
      {commands.map((command) => (
        <li key={command}>
          <a class="button button-secondary" href={addressWith(pathBesideList(command), filled, {})}>
            {say(commandName(command))}
          </a>
        </li>
      ))}
    </ul>
  );
};
