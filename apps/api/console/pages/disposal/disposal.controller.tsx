import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListDisposal } from '#use-cases/queries/list-disposal';
import { asked, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { addressWith } from '../../parts/address-with.ts';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { Disposal } from './disposal.tsx';
import { words } from './words.ts';

/** What is to be disposed of by the end of the month. */
@Page()
@Controller('console/disposal')
export class DisposalPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async disposal(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const view = await this.queries.execute(new ListDisposal(asker, pagingOf(request)));
    const next = view.next && addressWith('/console/disposal', asked(request), { after: view.next });
    sendPage(
      request,
      reply,
      words.title,
      <Disposal {...{ view, next, mayDispose: mayDo(asker, 'ExecuteDisposal') }} />,
    );
  }
}
