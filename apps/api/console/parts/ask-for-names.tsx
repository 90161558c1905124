import type { Purpose } from '#access';
import { useLanguage } from '../language/spoken.tsx';
import { PurposeField } from './purpose-field.tsx';

interface Given {
  /** Where the names are asked for; answers the same page with them. */
  readonly action: string;
  readonly likely: Purpose;
}

const words = { show: { da: 'Vis navne', en: 'Show names' } } as const;

/** The names that a page leaves out, asked for with a purpose. */
export const AskForNames = ({ action, likely }: Given) => {
  const { say } = useLanguage();
  return (
    <details class="details">
      <summary class="details-summary">{say(words.show)}</summary>
      <form class="details-text" method="post" action={action}>
        <PurposeField id="names-purpose" likely={likely} />
        <button type="submit" class="button button-secondary">
          {say(words.show)}
        </button>
      </form>
    </details>
  );
};
