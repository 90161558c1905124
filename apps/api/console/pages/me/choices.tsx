import type { LocalText } from '#calendar';
import { useLanguage } from '../../language/spoken.tsx';

/** One of a few, as large fields to tap. */
export const Choices = ({
  form,
  name,
  label,
  options,
  chosen,
}: {
  readonly form: string;
  readonly name: string;
  readonly label: LocalText;
  readonly options: readonly { readonly value: string; readonly text: LocalText }[];
  readonly chosen: string | undefined;
}) => {
  const { say } = useLanguage();
  return (
    <fieldset class="phone-choices" id={`${form}-${name}`}>
      <legend class="form-label">{say(label)}</legend>
      <div>
        {options.map(({ value, text }) => (
          <span key={value}>
            <input
              type="radio"
              class="sr-only"
              id={`${form}-${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
            />
            <label for={`${form}-${name}-${value}`}>{say(text)}</label>
          </span>
        ))}
      </div>
    </fieldset>
  );
};
