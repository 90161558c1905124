import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../problems/problem.ts';
import { sendPage } from '../layout/send-page.tsx';
import { answerScript } from './fetched-by-script.ts';
import { ProblemPage } from './problem-page.tsx';
import { titleOf } from './problem-words.ts';

/** What a program is told as problem+json, a person is told as a page. */
export const sendProblemPage = (request: FastifyRequest, reply: FastifyReply, problem: Problem): void => {
  const { status } = problem;
  if (answerScript(request, reply, status)) return;
  sendPage(request, reply, titleOf(status), <ProblemPage problem={problem} instance={request.id} />, status);
};
