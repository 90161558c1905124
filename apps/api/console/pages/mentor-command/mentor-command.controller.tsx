import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permittedRole } from '#access';
import { localDateOf } from '#calendar';
import type { Mentor } from '#mentors';
import type { Asker } from '#use-cases/asker';
import type { MentorEndpoint } from '#use-cases/mentor-endpoint';
import { mentorEndpoints } from '#use-cases/mentors/mentor-endpoints';
import { Foundation } from '#use-cases/foundation';
import { GiveMentorCommand, mentorBelonging } from '#use-cases/give-mentor-command';
import { ListMentors } from '#use-cases/queries/list-mentors';
import { ReadMentor } from '#use-cases/queries/read-mentor';
import { commandName } from '#use-cases/words/command-names';
import type { MentorEntry } from '#views/mentors';
import { seenVersion, versionTag } from '../../../headers.ts';
import { IdPipe } from '../../../id.pipe.ts';
import { ReadModels } from '../../../read-models.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { formSent } from '../../forms/form-sent.ts';
import { sendOutcome } from '../../forms/send-outcome.tsx';
import { simpleReceipt } from '../../forms/simple-receipt.ts';
import { newCommandId } from '../../forms/submission.ts';
import type { Typed } from '../../forms/typed.ts';
import { words } from '../../forms/words.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { endpointNamed } from '../../parts/endpoint-named.ts';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { AboutMentor } from './about-mentor.tsx';
import { mentorDefaults, mentorForm, textsFor, type MentorGround } from './mentor-form.ts';

/** Mentors who may take part in what mentors do together. */
const serving = ['approved', 'paused'] as const;

/** So many of each, those with free places first: more than any corps of the seeds. */
const mostShown = 500;

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
    const ground = await this.ground(asker, id, endpoint);
    const form = mentorForm(endpoint, ground, {
      typed: { ...mentorDefaults(endpoint, ground), ...(request.query as Typed) },
      ...{ problems: {}, commandId: newCommandId(), seen: versionTag(request, ground.view.version) },
    });
    sendPage(
      request,
      reply,
      form.title,
      <CommandForm {...form}>
        <AboutMentor mentor={id} texts={textsFor(endpoint.type, ground)} />
      </CommandForm>,
    );
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
    const { sent, body } = await formSent(request, endpoint.Body);
    const version = seenVersion(request, sent.seen);
    const ground = await this.ground(asker, id, endpoint);
    const form = mentorForm(endpoint, ground, sent);
    const answer =
      body === undefined
        ? undefined
        : await this.commands.execute(
            new GiveMentorCommand(asker, id, endpoint.command(body), body.on, sent.commandId, version),
          );
    await this.readModels.reachOwn(asker.person.tenant, answer);
    sendOutcome(
      request,
      reply,
      form,
      answer,
      (done) =>
        simpleReceipt(commandName(endpoint.type), done, [
          { href: `/console/mentors/${id}`, text: words.toMentor },
        ]),
      <AboutMentor mentor={id} texts={textsFor(endpoint.type, ground)} />,
    );
  }

  /** What the form is made from. Throws `NotThere`, `AccessDenied`. */
  private async ground(asker: Asker, id: string, { type }: MentorEndpoint): Promise<MentorGround> {
    const view = await this.queries.execute(new ReadMentor(asker, id));
    const { catalogue, store } = this.foundation.ports;
    const asksForMentors = type === 'HoldReflectingTeamSession' && mayDo(asker, 'ReadMentors');
    const corps = asksForMentors ? await Promise.all(serving.map((state) => this.mentors(asker, state))) : [];
    return { view, catalogue, today: localDateOf(await store.now()), corps: corps.flat() };
  }

  private async mentors(asker: Asker, state: Mentor['state']): Promise<readonly MentorEntry[]> {
    const view = await this.queries.execute(new ListMentors(asker, { state }, { limit: mostShown }));
    return view.entries;
  }
}
