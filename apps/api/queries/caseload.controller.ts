import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { phases } from '#courses';
import { wholes } from '#use-cases/queries/cut';
import { ListCaseload, type CaseloadView } from '#use-cases/queries/list-caseload';
import { Problems, ReadingHeaders } from '../documented.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { ApiPaging, asked, linked, oneOf, pagingOf } from './paging.ts';
import { pageSchema } from './list-schemas.ts';

/** The reader's courses. */
@ApiTags('lists')
@Controller('caseload')
export class CaseloadController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'ListCaseload',
    summary: 'Courses, the one whose next duty is due first at the top',
  })
  @ApiQuery({ name: 'whose', required: false, enum: wholes })
  @ApiQuery({ name: 'phase', required: false, enum: phases })
  @ApiQuery({ name: 'programme', required: false })
  @ApiQuery({ name: 'municipality', required: false })
  @ApiQuery({ name: 'number', required: false, description: 'F-1001' })
  @ApiQuery({ name: 'ended', required: false, enum: ['true', 'false'] })
  @ApiPaging()
  @ApiOkResponse({ schema: pageSchema('whose', 'counts') })
  @ReadingHeaders()
  @Problems()
  async caseload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseloadView> {
    const asker = askerOf(request);
    const { programme, municipality, number } = asked(request);
    const phase = oneOf(request, 'phase', phases);
    const ended = oneOf(request, 'ended', ['true', 'false']);
    const filter = {
      ...(phase && { phase }),
      ...(programme !== undefined && { programme }),
      ...(municipality !== undefined && { municipality }),
      ...(number !== undefined && { number }),
      ...(ended !== undefined && { ended: ended === 'true' }),
    };
    const query = new ListCaseload(asker, oneOf(request, 'whose', wholes), filter, pagingOf(request));
    await this.readModels.waitFor(request, asker.person.tenant);
    return linked(request, reply, await this.queries.execute(query));
  }
}
