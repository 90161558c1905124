import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codePattern } from '#use-cases/plain-words';
import { wholes } from '#use-cases/queries/cut';
import { ListCandidates, type CandidatesView } from '#use-cases/queries/list-candidates';
import { ProposeMatches, type MatchingView } from '#use-cases/queries/propose-matches';
import { Problems, ReadingHeaders } from '../documented.ts';
import { etag } from '../headers.ts';
import { IdPipe } from '../id.pipe.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { codeOf, oneOf } from './paging.ts';
import { candidatesSchema, matchingSchema } from './list-schemas.ts';

/** Who might be matched with whom, without names. */
@ApiTags('matching')
@Controller()
export class MatchingController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get('courses/:id/candidates')
  @ApiOperation({
    operationId: 'ListCandidates',
    summary:
      'Mentors for the course, the best fit first, with reasons, and what each choice costs all who wait',
  })
  @ApiOkResponse({ schema: candidatesSchema })
  @ReadingHeaders()
  @Problems()
  async candidates(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<CandidatesView> {
    const asker = askerOf(request);
    await this.readModels.waitFor(request, asker.person.tenant);
    const view = await this.queries.execute(new ListCandidates(asker, id));
    void reply.header('ETag', etag(view.version));
    return view;
  }

  @Get('matching')
  @ApiOperation({
    operationId: 'ProposeMatches',
    summary: 'Whom to match with whom, so that all who wait are served best, in the order of the queue',
  })
  @ApiQuery({ name: 'whose', required: false, enum: wholes })
  @ApiQuery({ name: 'programme', required: false, schema: { type: 'string', pattern: codePattern } })
  @ApiOkResponse({ schema: matchingSchema })
  @ReadingHeaders()
  @Problems()
  async matching(@Req() request: FastifyRequest): Promise<MatchingView> {
    const asker = askerOf(request);
    const query = new ProposeMatches(asker, oneOf(request, 'whose', wholes), codeOf(request, 'programme'));
    await this.readModels.waitFor(request, asker.person.tenant);
    return this.queries.execute(query);
  }
}
