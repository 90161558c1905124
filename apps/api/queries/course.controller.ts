import { Controller, Get, Param, Query as Parameter, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CheckCourse, type CheckView } from '#use-cases/queries/check-course';
import { ListMessages } from '#use-cases/queries/list-messages';
import { ReadAccessLog, type LookView } from '#use-cases/queries/read-access-log';
import { ReadAllowed, type AllowedView } from '#use-cases/queries/read-allowed';
import { ReadCourse, type CourseView } from '#use-cases/queries/read-course';
import { ReadHistory, type HistoryView } from '#use-cases/queries/read-history';
import { ReadMigration, type MigrationView } from '#use-cases/queries/read-migration';
import { ReadPerson, type PeopleView } from '#use-cases/queries/read-person';
import { ReadTimeline } from '#use-cases/queries/read-timeline';
import { ReadWhy, type WhyView } from '#use-cases/queries/read-why';
import type { TimelineEntry } from '#views/course-timeline';
import { messageStates, type MessageEntry } from '#views/messages';
import type { Page } from '#views/reading';
import { PersonalHeaders, Problems, ReadingHeaders } from '../documented.ts';
import { etag, purposeOf } from '../headers.ts';
import { IdPipe } from '../id.pipe.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { ApiAsOf, asOf } from './as-of.ts';
import { linked, ApiPaging, oneOf, pagingOf } from './paging.ts';
import {
  allowedSchema,
  checkSchema,
  courseSchema,
  historySchema,
  migrationSchema,
  whySchema,
} from './course-schemas.ts';
import { pageSchema } from './list-schemas.ts';
import { accessLogSchema, peopleSchema } from './people-schemas.ts';
import { ApiUnprotected } from './unprotected.ts';

/** One course, read from its stream. Every reading is logged. */
@ApiTags('courses: readings')
@Controller('courses/:id')
export class CourseController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'ReadCourse', summary: 'Where the course is, and what comes next' })
  @ApiAsOf()
  @ApiOkResponse({ schema: courseSchema })
  @ReadingHeaders()
  @Problems()
  async course(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<CourseView> {
    const view = await this.queries.execute(new ReadCourse(askerOf(request), id, asOf(request)));
    void reply.header('ETag', etag(view.version));
    return view;
  }

  @Get('history')
  @ApiOperation({
    operationId: 'ReadHistory',
    summary: 'Its events, oldest first; with texts=true in people’s own words (needs Purpose)',
  })
  @ApiAsOf()
  @ApiQuery({ name: 'texts', required: false, enum: ['true', 'false'] })
  @ApiOkResponse({ schema: historySchema })
  @ReadingHeaders()
  @Problems()
  history(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Parameter('texts') texts?: string,
  ): Promise<HistoryView> {
    const purpose = texts === 'true' ? purposeOf(request) : undefined;
    return this.queries.execute(new ReadHistory(askerOf(request), id, asOf(request), purpose));
  }

  @Get('timeline')
  @ApiOperation({
    operationId: 'ReadTimeline',
    summary: 'Its events as the read model tells them, newest first',
  })
  @ApiPaging()
  @ApiOkResponse({ schema: pageSchema() })
  @ReadingHeaders()
  @Problems()
  async timeline(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<Page<TimelineEntry>> {
    const asker = askerOf(request);
    await this.readModels.waitFor(request, asker.person.tenant);
    return linked(request, reply, await this.queries.execute(new ReadTimeline(asker, id, pagingOf(request))));
  }

  @Get('messages')
  @ApiOperation({ operationId: 'ListMessages', summary: 'What was sent about it, newest first' })
  @ApiQuery({ name: 'state', required: false, enum: messageStates })
  @ApiPaging()
  @ApiOkResponse({ schema: pageSchema() })
  @ReadingHeaders()
  @Problems()
  async messages(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<Page<MessageEntry>> {
    const asker = askerOf(request);
    await this.readModels.waitFor(request, asker.person.tenant);
    const state = oneOf(request, 'state', messageStates);
    return linked(
      request,
      reply,
      await this.queries.execute(new ListMessages(asker, id, state, pagingOf(request))),
    );
  }

  @Get('access-log')
  @ApiOperation({
    operationId: 'ReadAccessLog',
    summary: 'Who has looked at it, newest first; a mentee is told when, what and for what, not who',
  })
  @ApiPaging()
  @ApiOkResponse({ schema: accessLogSchema })
  @ReadingHeaders()
  @Problems()
  async accessLog(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<Page<LookView>> {
    const query = new ReadAccessLog(askerOf(request), id, pagingOf(request));
    return linked(request, reply, await this.queries.execute(query));
  }

  @Get('check')
  @ApiOperation({
    operationId: 'CheckCourse',
    summary: 'Whether what lists show of it equals its events told anew',
  })
  @ApiOkResponse({ schema: checkSchema })
  @ReadingHeaders()
  @Problems()
  check(@Req() request: FastifyRequest, @Param('id', IdPipe) id: string): Promise<CheckView> {
    return this.queries.execute(new CheckCourse(askerOf(request), id));
  }

  @Get('allowed')
  @ApiOperation({ operationId: 'ReadAllowed', summary: 'What you may do now, and why not the rest' })
  @ApiOkResponse({ schema: allowedSchema })
  @ReadingHeaders()
  @Problems()
  allowed(@Req() request: FastifyRequest, @Param('id', IdPipe) id: string): Promise<AllowedView> {
    return this.queries.execute(new ReadAllowed(askerOf(request), id));
  }

  @Get('why')
  @ApiOperation({
    operationId: 'ReadWhy',
    summary: 'Every deadline: the rule, its source, and how it was counted',
  })
  @ApiAsOf()
  @ApiOkResponse({ schema: whySchema })
  @ReadingHeaders()
  @Problems()
  why(@Req() request: FastifyRequest, @Param('id', IdPipe) id: string): Promise<WhyView> {
    return this.queries.execute(new ReadWhy(askerOf(request), id, asOf(request)));
  }

  @Get('migration/:to')
  @ApiOperation({
    operationId: 'ReadMigration',
    summary: 'What a later version of its programme would do to the duties still to come',
  })
  @ApiOkResponse({ schema: migrationSchema })
  @ReadingHeaders()
  @Problems()
  migration(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Param('to') to: string,
  ): Promise<MigrationView> {
    return this.queries.execute(new ReadMigration(askerOf(request), id, to));
  }

  @Get('person')
  @ApiOperation({ operationId: 'ReadPerson', summary: 'Who the people are; for a purpose, and logged' })
  @ApiUnprotected()
  @ApiOkResponse({ schema: peopleSchema })
  @PersonalHeaders()
  @Problems()
  person(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Parameter('protected') unprotected?: string,
  ): Promise<PeopleView> {
    return this.queries.execute(
      new ReadPerson(askerOf(request), id, purposeOf(request), unprotected === 'true'),
    );
  }
}
