import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sides } from '#courses';
import type { Executed } from '#use-cases';
import type { Asker } from '#use-cases/asker';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import { Foundation } from '#use-cases/foundation';
import { GiveCourseCommand } from '#use-cases/give-course-command';
import { commandName } from '#use-cases/words/command-names';
import { seenVersion, versionTag } from '../../../headers.ts';
import { IdPipe } from '../../../id.pipe.ts';
import { problem } from '../../../problems/problem.ts';
import { ReadModels } from '../../../read-models.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import type { Done } from '../../forms/form-again.tsx';
import { noticeOf } from '../../forms/form-again.tsx';
import { Receipt } from '../../forms/receipt.tsx';
import { carried, newCommandId, submissionOf } from '../../forms/submission.ts';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import { Which } from '../../forms/which.tsx';
import { sendPage } from '../../layout/send-page.tsx';
import { commandPath } from '#messages/where-done';
import { Page } from '../../session/page.ts';
import { courseReceipt } from '../command/course-receipt.ts';
import type { Ground } from '../command/ground.ts';
import { readAfter, readGround } from '../command/read-ground.ts';
import { windowLinks } from '../command/windows.ts';
import { FollowUp } from './follow-up.tsx';
import { legCommands, type LegCommand } from './leg-commands.ts';
import { openLegs } from './leg-fields.ts';

const title = commandName('CompleteFollowUp');

interface Saving {
  readonly asker: Asker;
  readonly id: string;
  readonly commandId: string;
  readonly seen: number;
}

/** A follow-up as it is held: both talks on one screen, a contact and a measurement in the same go. */
@Page()
@Controller('console/courses/:id/do/complete-follow-up')
export class FollowUpPageController {
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
  ): Promise<void> {
    const ground = await this.ground(askerOf(request), id, request.query as Typed);
    const seen = versionTag(request, ground.view.version);
    if (openLegs(ground).length > 0)
      sendPage(
        request,
        reply,
        title,
        <FollowUp {...{ ground, seen, problems: {}, commandId: newCommandId() }} />,
      );
    else {
      const links = windowLinks(ground, commandPath(id, 'CompleteFollowUp'));
      sendPage(request, reply, title, <Which title={title} links={links} />);
    }
  }

  @Post()
  async save(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const asker = askerOf(request);
    const { typed, commandId } = submissionOf(request);
    const leg = sides.find((each) => each === oneTyped(typed, 'save'));
    if (leg === undefined) throw problem('BAD_REQUEST');
    const tag = oneTyped(typed, carried.seen);
    const seen = seenVersion(request, tag);
    const ground = await this.ground(asker, id, typed);
    const { commands, problems } = await legCommands(ground, leg);
    const given = { ground, commandId, seen: tag, problems };
    if (Object.keys(problems).length > 0) {
      sendPage(request, reply, title, <FollowUp {...given} />, 422);
      return;
    }
    const answers = await this.giveAll(commands, { asker, id, commandId, seen });
    await this.readModels.reachOwn(
      asker.person.tenant,
      answers.findLast(({ kind }) => kind === 'accepted'),
    );
    const last = answers.at(-1);
    const after = await readAfter(this.queries, asker, id);
    if (last !== undefined && last.kind !== 'accepted' && last.kind !== 'unchanged') {
      const newest = versionTag(request, 'version' in last ? last.version : seen);
      sendPage(request, reply, title, <FollowUp {...given} seen={newest} notice={noticeOf(last)} />, 409);
      return;
    }
    const done = doneBy(answers);
    const next = after === null ? ground : { ...ground, view: after };
    if (openLegs(next).length === 0 || done === undefined) {
      const receipt = courseReceipt(title, done ?? { kind: 'unchanged', version: seen }, ground, after);
      sendPage(request, reply, title, <Receipt {...receipt} />);
    } else {
      const again = { ground: next, seen: versionTag(request, next.view.version), commandId: newCommandId() };
      const saved = done.kind === 'accepted' ? done.events.map(({ type }) => type) : [];
      sendPage(request, reply, title, <FollowUp {...again} problems={{}} saved={saved} />);
    }
  }

  /** One after the other, each on what the one before has made; the first that is not taken ends it. */
  private async giveAll(
    commands: readonly LegCommand[],
    { asker, id, commandId, seen }: Saving,
  ): Promise<readonly Executed[]> {
    const answers: Executed[] = [];
    let version = seen;
    for (const [index, { endpoint, body }] of commands.entries()) {
      const answer = await this.commands.execute(
        new GiveCourseCommand(
          asker,
          id,
          endpoint.type,
          endpoint.command(body),
          body.on,
          `${commandId}.${index}`,
          version,
        ),
      );
      answers.push(answer);
      if (answer.kind !== 'accepted' && answer.kind !== 'unchanged') break;
      version = answer.version;
    }
    return answers;
  }

  private ground(asker: Asker, id: string, typed: Typed): Promise<Ground> {
    const endpoint = courseEndpoints.CompleteFollowUp;
    return readGround(this.queries, this.foundation, { asker, id, endpoint, typed });
  }
}

/** All answers as one. */
const doneBy = (answers: readonly Executed[]): Done | undefined =>
  answers.reduce<Done | undefined>((whole, answer) => {
    if (answer.kind !== 'accepted' && answer.kind !== 'unchanged') return whole;
    if (whole?.kind !== 'accepted') return answer;
    return answer.kind === 'accepted' ? { ...answer, events: [...whole.events, ...answer.events] } : whole;
  }, undefined);
