import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { trainingName } from '#programmes';
import { Foundation } from '#use-cases/foundation';
import { ReadMentor } from '#use-cases/queries/read-mentor';
import { ReadMentorPerson } from '#use-cases/queries/read-mentor-person';
import type { PersonView } from '#use-cases/queries/read-person';
import { IdPipe } from '../../../id.pipe.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { purposeIn, type Sent } from '../../parts/purpose-of.ts';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { shortId } from './mentor-path.ts';
import { MentorPage } from './mentor.tsx';
import { words } from './words.ts';

/** One mentor. */
@Page()
@Controller('console/mentors/:id')
export class MentorPageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly foundation: Foundation,
  ) {}

  @Get()
  mentor(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.send(request, reply, id, undefined);
  }

  /** The same page with who it is, for a purpose. */
  @Post('person')
  @HttpCode(200)
  async person(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Body() form: Sent,
  ): Promise<void> {
    const asking = new ReadMentorPerson(askerOf(request), id, purposeIn(form), false);
    const { mentor } = await this.queries.execute(asking);
    return this.send(request, reply, id, mentor);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    person: PersonView | null | undefined,
  ): Promise<void> {
    const asker = askerOf(request);
    const view = await this.queries.execute(new ReadMentor(asker, id));
    sendPage(
      request,
      reply,
      words.oneTitle(shortId(id)),
      <MentorPage
        {...{ view, person }}
        mayAskForNames={mayDo(asker, 'ReadMentorPerson')}
        mayList={mayDo(asker, 'ReadMentors')}
        nameOfTraining={(module) => trainingName(this.foundation.ports.catalogue, module)}
      />,
    );
  }
}
