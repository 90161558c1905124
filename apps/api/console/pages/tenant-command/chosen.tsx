import { allTyped, type Typed } from '../../forms/typed.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

/** How many courses the link has chosen, where it has. */
export const Chosen = ({ typed }: { readonly typed: Typed }) => {
  const { say } = useLanguage();
  const { length } = allTyped(typed, 'courses');
  return length === 0 ? null : <p class="font-lead">{say(words.chosen(length))}</p>;
};
