import { purposes, type Purpose } from '#access';
import { problem } from '../../problems/problem.ts';

/** A form as it was sent. */
export type Sent = Readonly<Record<string, unknown>>;

/** What someone says in a form that he wants to see names for. */
export const purposeIn = (form: Sent): Purpose => {
  const purpose = purposes.find((each) => each === form['purpose']);
  if (purpose === undefined) throw problem('PURPOSE_REQUIRED');
  return purpose;
};
