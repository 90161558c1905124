import type { LocalText } from '#calendar';
import { formOf } from '#use-cases/form-view';
import type { Constructor } from '#use-cases/registered-fields';
import { arrange, type Sources } from './arrange.ts';
import type { FormGiven } from './command-form.tsx';
import { leavesOf, splitLeaves } from './leaves.ts';

/** How a form stands on its page. */
export interface FormShape {
  readonly title: LocalText;
  readonly action: string;
  readonly back: string;
  readonly sources: Sources;
  /** Filled in and unseen. */
  readonly settled: ReadonlySet<string>;
  /** In sight, where not simply what is needed is. */
  readonly preferred?: readonly string[];
}

/** A form with what was typed in it. */
export const formGiven = (
  Form: Constructor,
  { title, action, back, sources, settled, preferred }: FormShape,
  sent: Pick<FormGiven, 'typed' | 'problems' | 'commandId' | 'seen'>,
): FormGiven => ({
  ...sent,
  ...{ title, action, back },
  leaves: splitLeaves(leavesOf(arrange(formOf(Form), sources)), settled, preferred),
});
