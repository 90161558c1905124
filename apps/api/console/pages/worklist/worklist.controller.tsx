import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { reachOf } from '#use-cases/queries/cut';
import { ListWorklist } from '#use-cases/queries/list-worklist';
import { asked, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { liveOnList } from '../../live/live-path.ts';
import { commandsBeside } from '../../parts/beside-lists.ts';
import { Page } from '../../session/page.ts';
import { worklistAsked } from './worklist-asked.ts';
import { Worklist } from './worklist.tsx';
import { words } from './words.ts';

/** The worklist: what is to be done, the most overdue first. */
@Page()
@Controller('console/worklist')
export class WorklistPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async worklist(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const asking = worklistAsked(request, pagingOf(request));
    const view = await this.queries.execute(asking);
    const nextOf = async () =>
      (await this.queries.execute(new ListWorklist(asker, asking.whose, {}, { limit: 1 }))).entries[0];
    const next = view.entries.length === 0 ? await nextOf() : undefined;
    const reach = reachOf(asker, 'ReadWorklist');
    const beside = commandsBeside('/console/worklist', asker);
    sendPage(
      request,
      reply,
      words.title,
      <Worklist {...{ view, asked: asked(request), reach, beside, next }} />,
      200,
      // Whose list it is may change where it stands: it hears of the widest.
      liveOnList(reach.at(-1) ?? view.whose),
    );
  }
}
