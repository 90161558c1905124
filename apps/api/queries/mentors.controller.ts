import { Controller, Get, Param, Query as Parameter, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mentorKinds } from '#mentors';
import { ListMentors, type MentorsView } from '#use-cases/queries/list-mentors';
import { ReadMentor, type MentorView } from '#use-cases/queries/read-mentor';
import { ReadMentorPerson } from '#use-cases/queries/read-mentor-person';
import type { PersonView } from '#use-cases/queries/read-person';
import { PersonalHeaders, Problems, ReadingHeaders } from '../documented.ts';
import { etag, purposeOf } from '../headers.ts';
import { IdPipe } from '../id.pipe.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { ApiPaging, asked, dayOf, linked, oneOf, pagingOf } from './paging.ts';
import { pageSchema } from './list-schemas.ts';
import { mentorPersonSchema, mentorSchema } from './people-schemas.ts';
import { ApiUnprotected } from './unprotected.ts';

const states = ['applied', 'screened', 'approved', 'paused', 'screenedOut', 'left'] as const;

/** The mentor corps, without names. */
@ApiTags('mentors: readings')
@Controller('mentors')
export class MentorsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'ListMentors', summary: 'Mentors, those with the most free places first' })
  @ApiQuery({ name: 'state', required: false, enum: states })
  @ApiQuery({ name: 'trade', required: false })
  @ApiQuery({ name: 'area', required: false })
  @ApiQuery({ name: 'language', required: false })
  @ApiQuery({ name: 'kind', required: false, enum: mentorKinds })
  @ApiQuery({
    name: 'expiredBy',
    required: false,
    description: 'Only those with a check or a training that counts no more on this day',
  })
  @ApiQuery({ name: 'free', required: false, enum: ['true'], description: 'Only those with a free place' })
  @ApiPaging()
  @ApiOkResponse({ schema: pageSchema('counts') })
  @ReadingHeaders()
  @Problems()
  async mentors(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MentorsView> {
    const asker = askerOf(request);
    const { trade, area, language } = asked(request);
    const state = oneOf(request, 'state', states);
    const kind = oneOf(request, 'kind', mentorKinds);
    const expiredBy = dayOf(request, 'expiredBy');
    const filter = {
      ...(state && { state }),
      ...(kind && { kind }),
      ...(expiredBy && { expiredBy }),
      ...(trade !== undefined && { trade }),
      ...(area !== undefined && { area }),
      ...(language !== undefined && { language }),
      ...(oneOf(request, 'free', ['true']) && { free: true }),
    };
    const query = new ListMentors(asker, filter, pagingOf(request));
    await this.readModels.waitFor(request, asker.person.tenant);
    return linked(request, reply, await this.queries.execute(query));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'ReadMentor', summary: 'What a mentor offers and has passed' })
  @ApiOkResponse({ schema: mentorSchema })
  @ReadingHeaders()
  @Problems()
  async mentor(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<MentorView> {
    const view = await this.queries.execute(new ReadMentor(askerOf(request), id));
    void reply.header('ETag', etag(view.version));
    return view;
  }

  @Get(':id/person')
  @ApiOperation({ operationId: 'ReadMentorPerson', summary: 'Who a mentor is; for a purpose, and logged' })
  @ApiUnprotected()
  @ApiOkResponse({ schema: mentorPersonSchema })
  @PersonalHeaders()
  @Problems()
  person(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Parameter('protected') unprotected?: string,
  ): Promise<{ readonly mentor: PersonView | null }> {
    return this.queries.execute(
      new ReadMentorPerson(askerOf(request), id, purposeOf(request), unprotected === 'true'),
    );
  }
}
