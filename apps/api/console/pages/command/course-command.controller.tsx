import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessDenied } from '#access';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import type { CourseEndpoint } from '#use-cases/course-endpoint';
import { formOf } from '#use-cases/form-view';
import { Foundation } from '#use-cases/foundation';
import { GiveCourseCommand } from '#use-cases/give-course-command';
import { ReadAllowed } from '#use-cases/queries/read-allowed';
import type { Asker } from '#use-cases/asker';
import { commandName } from '#use-cases/words/command-names';
import { seenVersion, versionTag } from '../../../headers.ts';
import { IdPipe } from '../../../id.pipe.ts';
import { ReadModels } from '../../../read-models.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { formSent } from '../../forms/form-sent.ts';
import { sendOutcome } from '../../forms/send-outcome.tsx';
import { newCommandId } from '../../forms/submission.ts';
import type { Typed } from '../../forms/typed.ts';
import { Which } from '../../forms/which.tsx';
import { sendPage } from '../../layout/send-page.tsx';
import { endpointNamed } from '../../parts/endpoint-named.ts';
import { Page } from '../../session/page.ts';
import { courseForm } from './course-form.ts';
import { withDefaults } from './course-defaults.ts';
import { coursePath } from './course-path.ts';
import { courseReceipt } from './course-receipt.ts';
import type { Ground } from './ground.ts';
import { NotNow } from './not-now.tsx';
import { readAfter, readGround } from './read-ground.ts';
import { linksBefore } from './what-it-is-about.ts';
import { About } from './about.tsx';
import { CommandForm } from '../../forms/command-form.tsx';

/** Every command to a course as a form: what it asks for, what became of it. */
@Page()
@Controller('console/courses/:id/do/:command')
export class CourseFormController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly readModels: ReadModels,
    private readonly foundation: Foundation,
  ) {}

  @Get()
  async form(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Param('command') command: string,
  ): Promise<void> {
    const endpoint = endpointNamed(courseEndpoints, command);
    const asker = askerOf(request);
    const title = commandName(endpoint.type);
    const { commands } = await this.queries.execute(new ReadAllowed(asker, id));
    const allowed = commands.find((each) => each.command === endpoint.type);
    if (allowed?.role === null) throw new AccessDenied('NOT_PERMITTED');
    const asked = await this.ground(asker, id, endpoint, request.query as Typed);
    const ground = { ...asked, role: allowed?.role ?? asked.role };
    const reason = allowed?.reason ?? null;
    const links = reason === null ? linksBefore(endpoint, ground) : undefined;
    const [only] = links ?? [];
    if (reason !== null)
      sendPage(request, reply, title, <NotNow {...{ title, reason, back: coursePath(ground) }} />, 409);
    else if (links?.length === 1 && only !== undefined) void reply.redirect(only.href, 303);
    else if (links !== undefined) sendPage(request, reply, title, <Which title={title} links={links} />);
    else {
      const filled = { ...ground, typed: withDefaults(formOf(endpoint.Body), ground) };
      const form = courseForm(endpoint, filled, {
        ...{ typed: filled.typed, problems: {}, commandId: newCommandId() },
        seen: versionTag(request, ground.view.version),
      });
      sendPage(
        request,
        reply,
        title,
        <CommandForm {...form}>
          <About ground={filled} />
        </CommandForm>,
      );
    }
  }

  @Post()
  async give(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Param('command') command: string,
  ): Promise<void> {
    const endpoint = endpointNamed(courseEndpoints, command);
    const asker = askerOf(request);
    const { sent, body } = await formSent(request, endpoint.Body);
    const version = seenVersion(request, sent.seen);
    const ground = await this.ground(asker, id, endpoint, sent.typed);
    const form = courseForm(endpoint, ground, sent);
    const answer =
      body === undefined
        ? undefined
        : await this.commands.execute(
            new GiveCourseCommand(
              asker,
              id,
              endpoint.type,
              endpoint.command(body),
              body.on,
              sent.commandId,
              version,
            ),
          );
    await this.readModels.reachOwn(asker.person.tenant, answer);
    const after = await readAfter(this.queries, asker, id);
    sendOutcome(
      request,
      reply,
      form,
      answer,
      (done) => courseReceipt(form.title, done, ground, after),
      <About ground={ground} />,
    );
  }

  private ground(asker: Asker, id: string, endpoint: CourseEndpoint, typed: Typed): Promise<Ground> {
    return readGround(this.queries, this.foundation, { asker, id, endpoint, typed });
  }
}
