import { Body, Controller, HttpCode, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Executed } from '#use-cases';
import type { Asker } from '#use-cases/asker';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import type { Endpoint, OnADay } from '#use-cases/endpoint';
import { GiveCourseCommand } from '#use-cases/give-course-command';
import { GiveMentorCommand } from '#use-cases/give-mentor-command';
import { mentorEndpoints } from '#use-cases/mentors/mentor-endpoints';
import { BodyPipe } from '../body.pipe.ts';
import { CommandHeaders, Problems } from '../documented.ts';
import { commandIdOf, expectedVersionOf } from '../headers.ts';
import { IdPipe } from '../id.pipe.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { answerOf, CommandAnswer } from './answer.ts';

/** The checked body as a Nest command to the one with the id. */
type Give = (
  asker: Asker,
  id: string,
  body: OnADay,
  commandId: string,
  expectedVersion: number,
) => Command<Executed>;

/** `LogContact` → `log-contact`. */
const kebab = (type: string): string => type.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase();

/** The controller of one command: `POST /courses/{id}/log-contact`. */
const controllerOf = (
  path: string,
  { type, Body: Form, about }: Endpoint<string, unknown>,
  give: Give,
): Type => {
  @ApiTags(`${path}: commands`)
  @Controller(path)
  class CommandController {
    constructor(
      private readonly commands: CommandBus,
      private readonly readModels: ReadModels,
    ) {}

    @Post(`:id/${kebab(type)}`)
    @HttpCode(200)
    @ApiOperation({ operationId: type, summary: about })
    @ApiBody({ type: Form })
    @ApiOkResponse({ type: CommandAnswer })
    @CommandHeaders()
    @Problems(409, 412, 428)
    async give(
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
      @Param('id', IdPipe) id: string,
      @Body(new BodyPipe(Form)) body: OnADay,
    ): Promise<CommandAnswer> {
      const asker = askerOf(request);
      const commandId = commandIdOf(request);
      const answer = await this.commands.execute(
        give(asker, id, body, commandId, expectedVersionOf(request)),
      );
      const answered = answerOf(id, answer, reply);
      await this.readModels.waitFor(request, asker.person.tenant, answered.positions?.[1]);
      return answered;
    }
  }
  return Object.defineProperty(CommandController, 'name', { value: `${type}Controller` });
};

/** One controller for each command in the lists of the use cases. */
export const commandControllers: Type[] = [
  ...Object.values(courseEndpoints).map((endpoint) =>
    controllerOf(
      'courses',
      endpoint,
      (asker, id, body, ...rest) =>
        new GiveCourseCommand(asker, id, endpoint.type, endpoint.command(body), body.on, ...rest),
    ),
  ),
  ...Object.values(mentorEndpoints).map((endpoint) =>
    controllerOf(
      'mentors',
      endpoint,
      (asker, id, body, ...rest) =>
        new GiveMentorCommand(asker, id, endpoint.command(body), body.on, ...rest),
    ),
  ),
];
