import type { LocalText } from '#calendar';
import { formOf } from '#use-cases/form-view';
import { BodyPipe } from '../../body.pipe.ts';
import { Problem, type FieldProblem } from '../../problems/problem.ts';
import type { FieldProblems } from './filled.tsx';
import { readForm } from './read-form.ts';
import { allTyped, type Typed } from './typed.ts';
import { words } from './words.ts';

/** One of the two. */
export interface Checked<Body> {
  readonly body?: Body;
  readonly problems?: FieldProblems;
}

/** What was typed as the body of a command, checked as the API checks its bodies; or what is wrong, by field. */
export const checkForm = async <Body extends object>(
  Form: new () => Body,
  typed: Typed,
): Promise<Checked<Body>> => {
  try {
    return { body: await new BodyPipe(Form).transform(readForm(formOf(Form), typed)) };
  } catch (error) {
    if (error instanceof Problem && error.code === 'INVALID') return { problems: problemsOf(error, typed) };
    throw error;
  }
};

const problemsOf = ({ more }: Problem, typed: Typed): FieldProblems => {
  const { errors } = more as { readonly errors: readonly FieldProblem[] };
  return Object.fromEntries(
    errors.map((error) => [
      error.field,
      allTyped(typed, error.field).length === 0 ? words.fillIn : asSentence(error),
    ]),
  );
};

/** `skal være en dato` → `Skal være en dato.` */
const asSentence = ({ da, en }: FieldProblem): LocalText => ({ da: sentence(da), en: sentence(en) });
const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
