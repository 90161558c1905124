import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permittedRole } from '#access';
import type { MentorEndpoint } from '#use-cases/mentor-endpoint';
import { mentorEndpoints } from '#use-cases/mentors/mentor-endpoints';
import { Foundation } from '#use-cases/foundation';
import { GiveMentorCommand, mentorBelonging } from '#use-cases/give-mentor-command';
import { ReadMentor } from '#use-cases/queries/read-mentor';
import { commandName } from '#use-cases/words/command-names';
import { seenVersion, versionTag } from '../../../headers.ts';
import { IdPipe } from '../../../id.pipe.ts';
import { ReadModels } from '../../../read-models.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { checkForm } from '../../forms/check-form.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { sendOutcome } from '../../forms/send-outcome.tsx';
import { simpleReceipt } from '../../forms/simple-receipt.ts';
import { carried, newCommandId, submissionOf } from '../../forms/submission.ts';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import { words } from '../../forms/words.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { endpointNamed } from '../../parts/endpoint-named.ts';
import { Page } from '../../session/page.ts';
import { mentorDefaults, mentorForm } from './mentor-form.ts';

/** Every command to a mentor as a form. */
@Page()
@Controller('console/mentors/:id/do/:command')
export class MentorFormController {
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
    const endpoint = endpointNamed(mentorEndpoints, command);
    const asker = askerOf(request);
    permittedRole(asker, endpoint.type, mentorBelonging(id));
    const view = await this.queries.execute(new ReadMentor(asker, id));
    const form = this.formOf(endpoint, id, {
      typed: { ...mentorDefaults(endpoint, view), ...(request.query as Typed) },
      ...{ problems: {}, commandId: newCommandId(), seen: versionTag(request, view.version) },
    });
    sendPage(request, reply, form.title, <CommandForm {...form} />);
  }

  @Post()
  async give(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Param('command') command: string,
  ): Promise<void> {
    const endpoint = endpointNamed(mentorEndpoints, command);
    const asker = askerOf(request);
    const { typed, commandId } = submissionOf(request);
    const seen = oneTyped(typed, carried.seen);
    const version = seenVersion(request, seen);
    const { body, problems = {} } = await checkForm(endpoint.Body, typed);
    const form = this.formOf(endpoint, id, { typed, problems, commandId, seen });
    const answer =
      body === undefined
        ? undefined
        : await this.commands.execute(
            new GiveMentorCommand(asker, id, endpoint.command(body), body.on, commandId, version),
          );
    await this.readModels.reachOwn(asker.person.tenant, answer);
    sendOutcome(request, reply, form, answer, (done) =>
      simpleReceipt(commandName(endpoint.type), done, [
        { href: `/console/mentors/${id}`, text: words.toMentor },
      ]),
    );
  }

  private formOf(endpoint: MentorEndpoint, id: string, sent: Parameters<typeof mentorForm>[3]) {
    return mentorForm(endpoint, id, this.foundation.ports.catalogue, sent);
  }
}
