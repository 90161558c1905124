import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { phases } from '#courses';
import { wholes } from '#use-cases/queries/cut';
import { codePattern } from '#use-cases/plain-words';
import { ListWorklist, type WorklistView } from '#use-cases/queries/list-worklist';
import { whens } from '#views/read-worklist';
import { Problems, ReadingHeaders } from '../documented.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { ApiPaging, codeOf, linked, oneOf, pagingOf } from './paging.ts';
import { pageSchema } from './list-schemas.ts';

/** What is to be done. */
@ApiTags('lists')
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'ListWorklist', summary: 'What is to be done, the most overdue first' })
  @ApiQuery({ name: 'whose', required: false, enum: wholes })
  @ApiQuery({ name: 'phase', required: false, enum: phases })
  @ApiQuery({ name: 'rule', required: false, schema: { type: 'string', pattern: codePattern } })
  @ApiQuery({ name: 'when', required: false, enum: whens })
  @ApiPaging()
  @ApiOkResponse({ schema: pageSchema('whose', 'counts') })
  @ReadingHeaders()
  @Problems()
  async worklist(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorklistView> {
    const asker = askerOf(request);
    const phase = oneOf(request, 'phase', phases);
    const rule = codeOf(request, 'rule');
    const when = oneOf(request, 'when', whens);
    const filter = { ...(phase && { phase }), ...(rule && { rule }), ...(when && { when }) };
    const query = new ListWorklist(asker, oneOf(request, 'whose', wholes), filter, pagingOf(request));
    await this.readModels.waitFor(request, asker.person.tenant);
    return linked(request, reply, await this.queries.execute(query));
  }
}
