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

/** Why a command was not taken. */
export const noticeOf = (answer: NotDone): JSX.Element => {
  switch (answer.kind) {
    case 'refused':
      return <Refused refusal={answer.refusal} />;
    case 'stale':
      return <Stale since={answer.since} />;
    case 'keyReused':
      return <Refused refusal={problemTexts.KEY_REUSED} />;
  }
};

/** `tag`: how the form carries a version. */
export const formAgain = (answer: NotDone, form: FormGiven, tag: (version: number) => string): FormAgain => {
  const notice = noticeOf(answer);
  switch (answer.kind) {
    case 'refused':
      return { form, notice, status: 409 };
    case 'stale':
      return { form: { ...form, seen: tag(answer.version) }, notice, status: 412 };
    case 'keyReused':
      return { form: { ...form, commandId: newCommandId() }, notice, status: 422 };
  }
};
