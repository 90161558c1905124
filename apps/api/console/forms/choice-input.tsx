import type { FormOption } from '#use-cases/form-view';
import { useLanguage } from '../language/spoken.tsx';
import { HelpAndProblem, Labelled, LabelledGroup, useDescription, type Named } from './field-frame.tsx';
import { fieldId, useFilled } from './filled.tsx';
import { allTyped } from './typed.ts';
import { words } from './words.ts';

interface Choosing extends Named {
  readonly options: readonly FormOption[];
}

/** So many answers are shown at once; more are a list that folds out. */
const mostRadios = 5;

/** One of several: buttons when they are few, and one must be chosen (the only one is); else a list. */
export const ChoiceInput = (choosing: Choosing) =>
  choosing.field.required && choosing.options.length <= mostRadios ? (
    <Buttons {...choosing} type="radio" />
  ) : (
    <List {...choosing} />
  );

/** Any of several. */
export const ChoicesInput = (choosing: Choosing) => <Buttons {...choosing} type="checkbox" />;

/** A question that may also be left unanswered. */
export const YesNoInput = (named: Named) => {
  const options = [
    { value: 'true', text: words.yes },
    { value: 'false', text: words.no },
    { value: '', text: words.notSaid },
  ];
  return <Buttons {...named} options={options} type="radio" />;
};

/** A box to tick: without a tick it says no. */
export const FlagInput = ({ field, name }: Named) => {
  const { say } = useLanguage();
  const { typed } = useFilled();
  return (
    <div class="form-group">
      <div class="form-group-checkbox">
        <input
          {...{ type: 'checkbox', id: fieldId(name), name, class: 'form-checkbox', value: 'true' }}
          checked={allTyped(typed, name).includes('true')}
          {...useDescription({ field, name })}
        />
        <label class="form-label" for={fieldId(name)}>
          {say(field.label)}
        </label>
        <HelpAndProblem field={field} name={name} />
      </div>
    </div>
  );
};

const Buttons = ({ field, name, options, type }: Choosing & { readonly type: 'radio' | 'checkbox' }) => {
  const { say } = useLanguage();
  const { typed } = useFilled();
  const [only, another] = options;
  const isSettled = type === 'radio' && field.required && only !== undefined && another === undefined;
  const chosen = isSettled ? [only.value] : allTyped(typed, name);
  return (
    <LabelledGroup field={field} name={name}>
      <div class={options.length > mostRadios ? 'choice-columns' : undefined}>
        {options.map(({ value, text }) => (
          <div key={value} class={`form-group-${type}`}>
            <input
              {...{ type, id: `${fieldId(name)}-${value}`, name, value, class: `form-${type}` }}
              checked={value === '' ? chosen.length === 0 : chosen.includes(value)}
              required={type === 'radio' && field.required}
            />
            <label class="form-label" for={`${fieldId(name)}-${value}`}>
              {say(text)}
            </label>
          </div>
        ))}
      </div>
    </LabelledGroup>
  );
};

const List = ({ field, name, options }: Choosing) => {
  const { say } = useLanguage();
  const { typed } = useFilled();
  const [chosen] = allTyped(typed, name);
  return (
    <Labelled field={field} name={name}>
      <select
        {...{ id: fieldId(name), name, class: 'form-select', required: field.required }}
        {...useDescription({ field, name })}
      >
        <option value="">{say(field.required ? words.choose : words.notSaid)}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {say(text)}
          </option>
        ))}
      </select>
    </Labelled>
  );
};
