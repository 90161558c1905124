import type { JSX } from 'preact';
import type { Executed } from '#use-cases';
import { problemTexts } from '../../problems/problem-texts.ts';
import type { FormGiven } from './command-form.tsx';
import { Refused, Stale } from './notices.tsx';
import { newCommandId } from './submission.ts';

/** A command that was taken. */
export type Done = Extract<Executed, { readonly kind: 'accepted' | 'unchanged' }>;
type NotDone = Exclude<Executed, Done>;

/** A form that was not taken: the same once more, with all that was typed, and why. */
export interface FormAgain {
  readonly form: FormGiven;
  readonly notice: JSX.Element;
  readonly status: number;
}

/** `tag`: how the form carries a version. */
export const formAgain = (answer: NotDone, form: FormGiven, tag: (version: number) => string): FormAgain => {
  switch (answer.kind) {
    case 'refused':
      return { form, notice: <Refused refusal={answer.refusal} />, status: 409 };
    case 'stale':
      return {
        form: { ...form, seen: tag(answer.version) },
        notice: <Stale since={answer.since} />,
        status: 412,
      };
    case 'keyReused':
      return {
        form: { ...form, commandId: newCommandId() },
        notice: <Refused refusal={problemTexts.KEY_REUSED} />,
        status: 422,
      };
  }
};
