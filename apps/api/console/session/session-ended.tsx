import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../layout/send-page.tsx';
import { SessionEndedPage, type Field } from './session-ended-page.tsx';
import { words } from './words.ts';

/** Sends someone without a session to sign in. What he was about to send is kept on the page that says so. */
export const askToSignIn = (request: FastifyRequest, reply: FastifyReply): void => {
  // A part of a page that fetches itself again stays as it is: the next click leads to the sign-in.
  if (request.headers['hx-request'] === 'true') void reply.status(401).header('HX-Reswap', 'none').send();
  else if (request.method === 'GET' || request.method === 'HEAD')
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
