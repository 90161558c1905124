import type { Purpose } from '#access';
import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';
import { PurposeField } from './purpose-field.tsx';

interface Given {
  readonly action: string;
  readonly likely: Purpose;
  readonly title: LocalText;
  /** What may be typed. */
  readonly label: LocalText;
}

const words = {
  hint: {
    da: 'Begyndelsen af navnet er nok. Det, du skriver, bliver ikke gemt.',
    en: 'The beginning of the name is enough. What you write is not kept.',
  },
  find: { da: 'Søg', en: 'Search' },
} as const;

/** Finds someone. Sent in a body: an address is written down on its way, and a name must not be. */
export const PersonSearch = ({ action, likely, title, label }: Given) => {
  const { say } = useLanguage();
  return (
    <details class="details">
      <summary class="details-summary">{say(title)}</summary>
      <form class="details-text" method="post" action={action}>
        <label class="form-label" for="text">
          {say(label)}
        </label>
        <span class="form-hint" id="text-hint">
          {say(words.hint)}
        </span>
        <input
          {...{ class: 'form-input', id: 'text', name: 'text', 'aria-describedby': 'text-hint' }}
          {...{ required: true, maxLength: 200, autocomplete: 'off' }}
        />
        <PurposeField id="search-purpose" likely={likely} />
        <button type="submit" class="button button-secondary">
          {say(words.find)}
        </button>
      </form>
    </details>
  );
};
