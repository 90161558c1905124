import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FindCourses, type FoundCourses } from '#use-cases/queries/find-courses';
import { FindMentors, type FoundMentors } from '#use-cases/queries/find-mentors';
import { NamesForm, ReadNames, type NamesView } from '#use-cases/queries/read-names';
import { SearchForm } from '#use-cases/queries/search-form';
import { BodyPipe } from '../body.pipe.ts';
import { PersonalHeaders, Problems } from '../documented.ts';
import { purposeOf } from '../headers.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { foundCoursesSchema, foundMentorsSchema, namesSchema } from './people-schemas.ts';

/** Readings that take a name or many ids. Asked by POST, because an address is logged on its way; they change nothing. */
@ApiTags('people')
@Controller()
export class NamesController {
  constructor(private readonly queries: QueryBus) {}

  @Post('search/courses')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'FindCourses',
    summary: 'Courses by number, or by what the mentee is known by; at most 20, for a purpose, and logged',
  })
  @ApiBody({ type: SearchForm })
  @ApiOkResponse({ schema: foundCoursesSchema })
  @PersonalHeaders()
  @Problems()
  courses(
    @Req() request: FastifyRequest,
    @Body(new BodyPipe(SearchForm)) { text }: SearchForm,
  ): Promise<FoundCourses> {
    return this.queries.execute(new FindCourses(askerOf(request), text, purposeOf(request)));
  }

  @Post('search/mentors')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'FindMentors',
    summary: 'Mentors by what they are known by; at most 20, for a purpose, and logged',
  })
  @ApiBody({ type: SearchForm })
  @ApiOkResponse({ schema: foundMentorsSchema })
  @PersonalHeaders()
  @Problems()
  mentors(
    @Req() request: FastifyRequest,
    @Body(new BodyPipe(SearchForm)) { text }: SearchForm,
  ): Promise<FoundMentors> {
    return this.queries.execute(new FindMentors(askerOf(request), text, purposeOf(request)));
  }

  @Post('names')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'ReadNames',
    summary: 'The names that a page of a list leaves out, without protected ones; for a purpose, and logged',
  })
  @ApiBody({ type: NamesForm })
  @ApiOkResponse({ schema: namesSchema })
  @PersonalHeaders()
  @Problems()
  names(@Req() request: FastifyRequest, @Body(new BodyPipe(NamesForm)) form: NamesForm): Promise<NamesView> {
    return this.queries.execute(new ReadNames(askerOf(request), form, purposeOf(request)));
  }
}
