import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LocalText } from '#calendar';
import { roleOf, signedInOf } from '../../sign-in/signed-in-of.ts';
import { languageOf } from '../language/language.ts';
import { Page } from './page.tsx';

/** Answers a request with a whole page; `live`: where it hears of news. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  title: LocalText,
  content: ComponentChild,
  status = 200,
  live?: string,
): void => {
  const language = languageOf(request);
  const chosen = roleOf(request);
  const frame = {
    language,
    person: signedInOf(request) ?? null,
    ...(chosen && { chosen }),
    path: request.url,
    title,
    ...(live !== undefined && { live }),
  };
  void reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .header('Content-Language', language)
    .send(`<!doctype html>${renderToString(<Page frame={frame}>{content}</Page>)}`);
};
