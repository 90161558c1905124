import type { ComponentChildren } from 'preact';
import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';
import { CarriedFields } from './carried-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Filling, type Filled } from './filled.tsx';
import { FormFields } from './form-fields.tsx';
import type { SplitLeaves } from './leaves.ts';
import { words } from './words.ts';

/** A form as it stands on a page. */
export interface FormGiven extends Filled {
  readonly title: LocalText;
  /** Where it is sent to. */
  readonly action: string;
  readonly commandId: string;
  /** The version that was shown; null where something begins. */
  readonly seen: string | null;
  readonly leaves: SplitLeaves;
  /** Where “cancel” leads. */
  readonly back: string;
}

/** One command as a form: what is to be said above it, what is wrong, the fields, and the one thing to do. */
export const CommandForm = ({
  title,
  action,
  commandId,
  seen,
  leaves,
  back,
  typed,
  problems,
  children,
}: FormGiven & { readonly children?: ComponentChildren }) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(title)}</h1>
      {children}
      <ErrorSummary leaves={leaves} problems={problems} />
      <form method="post" action={action} noValidate class="command-form">
        <CarriedFields {...{ commandId, seen, typed }} />
        <Filling typed={typed} problems={problems}>
          <FormFields {...leaves} />
        </Filling>
        <div class="form-acts">
          <button type="submit" class="button button-primary">
            {say(title)}
          </button>
          <a class="button button-secondary" href={back}>
            {say(words.cancel)}
          </a>
        </div>
      </form>
    </>
  );
};
