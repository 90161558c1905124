import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wholes } from '#use-cases/queries/cut';
import { Watch } from '#use-cases/queries/watch';
import { problem } from '../../problems/problem.ts';
import { asked, oneOf } from '../../queries/paging.ts';
import { Readiness } from '../../readiness.ts';
import { askerOf } from '../../sign-in/signed-in-of.ts';
import { Page } from '../session/page.ts';
import { livePath } from './live-path.ts';
import { Live } from './live.ts';

/** Server-sent events: that a course, or a course of one's list, has changed. Nothing about anyone is sent. */
@Page()
@Controller(livePath)
export class LiveController {
  constructor(
    private readonly queries: QueryBus,
    private readonly live: Live,
    private readonly readiness: Readiness,
  ) {}

  /** `course`, or else `whose` list; `seen`: the position at which the page was made. */
  @Get()
  async listen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const { tenant, id: person } = asker.person;
    const { course } = asked(request);
    if (course !== undefined && !isUUID(course)) throw problem('NOT_FOUND');
    const whose = oneOf(request, 'whose', wholes);
    const watched = await this.queries.execute(
      new Watch(asker, course === undefined ? { whose } : { course: course.toLowerCase() }),
    );
    const room = this.live.hub.room(tenant, person);
    if (room === 'tooMany' || this.readiness.leaving) throw problem('UNAVAILABLE');
    if (room === 'tooManyOfHis') {
      // A browser that is answered so does not come back: the page is kept fresh by loading it again.
      void reply.status(204).send();
      return;
    }
    reply.hijack();
    const wire = reply.raw;
    wire.writeHead(200, {
      ...(reply.getHeaders() as Readonly<Record<string, string>>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // Its end is the connection's end: a process that leaves waits for no connection that nothing comes over any more.
      connection: 'close',
    });
    const gone = new Promise<void>((resolve) => wire.once('close', resolve));
    try {
      const leave = await this.live.hub.open({ tenant, person, watched, wire, since: sinceOf(request) });
      void gone.then(leave);
    } catch {
      // Too late for an answer: the browser comes back by itself.
      wire.end();
    }
  }
}

/** What the listener has heard of already: said by the browser when it comes back, else by the page when it was made. */
const sinceOf = (request: FastifyRequest): number | undefined => {
  const said = request.headers['last-event-id'] ?? asked(request)['seen'];
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : undefined;
};
