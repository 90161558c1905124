import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { Executed } from '#use-cases';
import { versionTag } from '../../headers.ts';
import { sendPage } from '../layout/send-page.tsx';
import { CommandForm, type FormGiven } from './command-form.tsx';
import { formAgain, type Done } from './form-again.tsx';
import { Receipt, type ReceiptGiven } from './receipt.tsx';

/**
 * Answers a form that was sent: with a receipt, or with the form once more and why. `answer` is undefined where the form was
 * not filled in as it should be; `above` stands between the title and the form.
 */
export const sendOutcome = (
  request: FastifyRequest,
  reply: FastifyReply,
  form: FormGiven,
  answer: Executed | undefined,
  receiptOf: (done: Done) => ReceiptGiven,
  above: JSX.Element | null = null,
): void => {
  const show = (content: JSX.Element, status: number): void => {
    sendPage(request, reply, form.title, content, status);
  };
  if (answer === undefined) show(<CommandForm {...form}>{above}</CommandForm>, 422);
  else if (answer.kind === 'accepted' || answer.kind === 'unchanged')
    show(<Receipt {...receiptOf(answer)} />, 200);
  else {
    const again = formAgain(answer, form, (version) => versionTag(request, version));
    show(
      <CommandForm {...again.form}>
        {again.notice}
        {above}
      </CommandForm>,
      again.status,
    );
  }
};
