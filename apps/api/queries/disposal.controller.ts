import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListDisposal, type DisposalView } from '#use-cases/queries/list-disposal';
import { Problems, ReadingHeaders } from '../documented.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { ApiPaging, linked, pagingOf } from './paging.ts';
import { disposalSchema } from './list-schemas.ts';

/** What is to be disposed of. */
@ApiTags('lists')
@Controller('disposal')
export class DisposalController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'ListDisposal',
    summary: 'Courses with data that are no longer to be kept by the end of this month, without names',
  })
  @ApiPaging()
  @ApiOkResponse({ schema: disposalSchema })
  @ReadingHeaders()
  @Problems()
  async disposal(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DisposalView> {
    const asker = askerOf(request);
    await this.readModels.waitFor(request, asker.person.tenant);
    return linked(request, reply, await this.queries.execute(new ListDisposal(asker, pagingOf(request))));
  }
}
