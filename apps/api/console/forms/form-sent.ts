import type { FastifyRequest } from 'fastify';
import { checkForm } from './check-form.ts';
import type { FieldProblems } from './filled.tsx';
import { carried, submissionOf, type Submission } from './submission.ts';
import { oneTyped } from './typed.ts';

/** A form that came back, as it is shown once more where it is not taken. */
interface Sent extends Submission {
  readonly problems: FieldProblems;
  /** The version that it had shown, as the form carries it; empty where something begins. */
  readonly seen: string;
}

/** A form that came back, and what it says; `body` is undefined where it is not filled in as it should be. */
export const formSent = async <Body extends object>(
  request: FastifyRequest,
  Form: new () => Body,
): Promise<{ readonly sent: Sent; readonly body: Body | undefined }> => {
  const submission = submissionOf(request);
  const { body, problems = {} } = await checkForm(Form, submission.typed);
  return { sent: { ...submission, problems, seen: oneTyped(submission.typed, carried.seen) }, body };
};
