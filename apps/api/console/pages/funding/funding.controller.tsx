import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListFundingFrames } from '#use-cases/funding/list-funding-frames';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { commandsBeside } from '../../parts/beside-lists.ts';
import { Page } from '../../session/page.ts';
import { Funding } from './funding.tsx';
import { words } from './words.ts';

/** The funding frames, for those who answer for the money. */
@Page()
@Controller('console/funding')
export class FundingPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async funding(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const { entries } = await this.queries.execute(new ListFundingFrames(asker));
    const beside = commandsBeside('/console/funding', asker);
    sendPage(request, reply, words.title, <Funding frames={entries} beside={beside} />);
  }
}
