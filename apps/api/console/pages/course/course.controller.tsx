import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permissions, permit, purposes, seesOf, type Action } from '#access';
import { belongingOf } from '#use-cases/course-belonging';
import { Foundation } from '#use-cases/foundation';
import { pinnedProgramme } from '#use-cases/pinned-programme';
import { ReadAllowed } from '#use-cases/queries/read-allowed';
import { ReadCourse } from '#use-cases/queries/read-course';
import { ReadPerson, type PeopleView } from '#use-cases/queries/read-person';
import { ReadTimeline } from '#use-cases/queries/read-timeline';
import { ReadWhy } from '#use-cases/queries/read-why';
import { IdPipe } from '../../../id.pipe.ts';
import { problem } from '../../../problems/problem.ts';
import { asked, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { liveOn } from '../../live/live-path.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { Page } from '../../session/page.ts';
import { CoursePage } from './course-page.tsx';
import { words } from './words.ts';

/** One course: where it is, what comes next, what the reader can do, and what has happened. */
@Page()
@Controller('console/courses/:id')
export class CoursePageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly foundation: Foundation,
  ) {}

  @Get()
  course(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.send(request, reply, id, null);
  }

  /** The same page with the names, for a purpose. Asked for by a form, as every look-up is written down. */
  @Post('people')
  async people(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Body() form: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const purpose = purposes.find((each) => each === form['purpose']);
    if (purpose === undefined) throw problem('PURPOSE_REQUIRED');
    const people = await this.queries.execute(new ReadPerson(askerOf(request), id, purpose, false));
    return this.send(request, reply, id, people);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    people: PeopleView | null,
  ): Promise<void> {
    const asker = askerOf(request);
    const view = await this.queries.execute(new ReadCourse(asker, id, {}));
    const [allowed, why, timeline] = await Promise.all([
      this.queries.execute(new ReadAllowed(asker, id)),
      this.queries.execute(new ReadWhy(asker, id, {})),
      permissions.ReadHistory[view.role] === undefined
        ? null
        : this.queries.execute(new ReadTimeline(asker, id, pagingOf(request))),
    ]);
    const { role, course } = view;
    const programme = pinnedProgramme(this.foundation, course);
    const thing = belongingOf(course);
    const { person, chosen } = asker;
    const may = (action: Action) => permit(person, action, { thing, ...(chosen && { chosen }) }).permitted;
    const isNewest = asked(request)['after'] === undefined;
    // News would put the newest page in the place of an older one, and masks in the place of names.
    const live = isNewest && people === null ? liveOn(id, view.known.position) : undefined;
    sendPage(
      request,
      reply,
      words.title(course.number),
      <CoursePage
        {...{ view, allowed, why, timeline, programme, people }}
        isNewest={isNewest}
        sees={seesOf(role, course.scheme, programme.feedbackScope.value)}
        instruments={this.foundation.ports.catalogue.instruments}
        mayAskForNames={may('ReadPerson')}
        hasMentor={thing.mentor !== null}
        beside={[
          ...(may('ReadCandidates') && 'waitingSince' in course ? (['match'] as const) : []),
          ...(may('ReadHistory') ? (['audit'] as const) : []),
        ]}
      />,
      200,
      live,
    );
  }
}
