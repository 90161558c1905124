import { allTyped, type Typed } from '../../forms/typed.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

interface Given {
  readonly typed: Typed;
  /** The list that courses are chosen from. */
  readonly list: string;
}

/** How many courses were chosen, where the form is about chosen ones; that none was, where someone was about to choose. */
export const Chosen = ({ typed, list }: Given) => {
  const { say } = useLanguage();
  const { length } = allTyped(typed, 'courses');
  if (length > 0) return <p class="font-lead">{say(words.chosen(length))}</p>;
  if (!Object.hasOwn(typed, 'courses')) return null;
  return (
    <div class="alert alert-warning" role="alert">
      <div class="alert-body">
        <p class="alert-text">
          {say(words.noneChosen)} <a href={list}>{say(words.toList)}</a>
        </p>
      </div>
    </div>
  );
};
