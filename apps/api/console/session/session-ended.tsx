import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../layout/send-page.tsx';
import { answerScript } from './fetched-by-script.ts';
import { SessionEndedPage, type Field } from './session-ended-page.tsx';
import { words } from './words.ts';

/** Sends someone without a session to sign in. What he was about to send is kept on the page that says so. */
export const askToSignIn = (request: FastifyRequest, reply: FastifyReply): void => {
  if (answerScript(request, reply, 401)) return;
  if (request.method === 'GET' || request.method === 'HEAD')
    void reply.redirect(`/sign-in?back=${encodeURIComponent(request.url)}`, 303);
  else
    sendPage(
      request,
      reply,
      words.ended,
      <SessionEndedPage address={request.url} typed={typedIn(request.body)} />,
      401,
    );
};

/** The fields of a form, each as often as it came. */
const typedIn = (form: unknown): readonly Field[] =>
  Object.entries((form ?? {}) as Readonly<Record<string, string | readonly string[]>>).flatMap(
    ([name, values]) => [values].flat().map((value) => ({ name, value })),
  );
