import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/spoken.tsx';
import { fieldId, useFilled } from './filled.tsx';
import type { ShownField } from './shown-field.ts';
import { words } from './words.ts';

/** A field and its name in the form, `terms.end`. */
export interface Named {
  readonly field: ShownField;
  readonly name: string;
}

/** What a control says of itself to those who cannot see what stands around it. */
export const useDescription = ({ field, name }: Named) => {
  const { problems } = useFilled();
  const wrong = problems[name] !== undefined;
  const ids = [
    ...(field.help === null ? [] : [`${fieldId(name)}-hint`]),
    ...(wrong ? [`${fieldId(name)}-error`] : []),
  ];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(wrong && { 'aria-invalid': true }),
  } as const;
};

/** Label, help, what is wrong, and the control. */
export const Labelled = ({ field, name, children }: Named & { readonly children: ComponentChildren }) => (
  <Group name={name}>
    <label class="form-label" for={fieldId(name)}>
      <Label field={field} />
    </label>
    <HelpAndProblem field={field} name={name} />
    {children}
  </Group>
);

/** The same of several controls that answer one question. */
export const LabelledGroup = ({
  field,
  name,
  children,
}: Named & { readonly children: ComponentChildren }) => {
  const { 'aria-describedby': described } = useDescription({ field, name });
  return (
    <Group name={name}>
      <fieldset id={fieldId(name)} tabindex={-1} aria-describedby={described}>
        <legend class="form-label">
          <Label field={field} />
        </legend>
        <HelpAndProblem field={field} name={name} />
        {children}
      </fieldset>
    </Group>
  );
};

const Group = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => {
  const { problems } = useFilled();
  return <div class={problems[name] === undefined ? 'form-group' : 'form-group form-error'}>{children}</div>;
};

const Label = ({ field: { label, required } }: { readonly field: ShownField }) => {
  const { say } = useLanguage();
  return (
    <>
      {say(label)}
      {!required && <span class="weight-normal"> {say(words.optional)}</span>}
    </>
  );
};

export const HelpAndProblem = ({ field: { help }, name }: Named) => {
  const { say } = useLanguage();
  const { problems } = useFilled();
  const problem = problems[name];
  return (
    <>
      {help !== null && (
        <span class="form-hint" id={`${fieldId(name)}-hint`}>
          {say(help)}
        </span>
      )}
      {problem !== undefined && (
        <span class="form-error-message" id={`${fieldId(name)}-error`}>
          <span class="sr-only">{say(words.error)}</span>
          {say(problem)}
        </span>
      )}
    </>
  );
};
