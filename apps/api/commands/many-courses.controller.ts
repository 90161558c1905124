import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ExemptWindows,
  ExemptWindowsForm,
  type ExemptedWindows,
} from '#use-cases/courses/logbook/exempt-windows';
import {
  ReassignCourses,
  ReassignCoursesForm,
  type ReassignedCourses,
} from '#use-cases/courses/throughout/reassign-courses';
import { BodyPipe } from '../body.pipe.ts';
import { CreationHeaders, Problems } from '../documented.ts';
import { commandIdOf } from '../headers.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';

/** What is answered for each of many. */
const eachOf = (name: string) => ({
  schema: {
    type: 'object',
    required: [name, 'more', 'position'],
    properties: {
      [name]: { type: 'array', items: { type: 'object' } },
      more: { type: 'boolean', description: 'There are more of them: ask again, with a key of its own' },
      position: { type: 'integer', nullable: true, description: 'The last place in the log' },
    },
  },
});

/** Commands to many courses at once; each is answered for itself. */
@ApiTags('courses: commands')
@Controller('courses')
export class ManyCoursesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly readModels: ReadModels,
  ) {}

  @Post('exempt')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'ExemptWindows',
    summary: 'Windows of many courses need not be met; each is answered for itself',
  })
  @ApiBody({ type: ExemptWindowsForm })
  @ApiOkResponse(eachOf('windows'))
  @CreationHeaders()
  @Problems()
  exempt(
    @Req() request: FastifyRequest,
    @Body(new BodyPipe(ExemptWindowsForm)) form: ExemptWindowsForm,
  ): Promise<ExemptedWindows> {
    const command = new ExemptWindows(askerOf(request), commandIdOf(request), form);
    return this.readable(request, this.commands.execute(command));
  }

  @Post('reassign')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'ReassignCourses',
    summary: 'The open courses of one who is away or leaves go to another; each is answered for itself',
  })
  @ApiBody({ type: ReassignCoursesForm })
  @ApiOkResponse(eachOf('courses'))
  @CreationHeaders()
  @Problems()
  reassign(
    @Req() request: FastifyRequest,
    @Body(new BodyPipe(ReassignCoursesForm)) form: ReassignCoursesForm,
  ): Promise<ReassignedCourses> {
    const command = new ReassignCourses(askerOf(request), commandIdOf(request), form);
    return this.readable(request, this.commands.execute(command));
  }

  /** Answers when the read models have seen what was written, where that is asked for. */
  private async readable<Answer extends { readonly position: number | null }>(
    request: FastifyRequest,
    given: Promise<Answer>,
  ): Promise<Answer> {
    const answer = await given;
    await this.readModels.waitFor(request, askerOf(request).person.tenant, answer.position ?? undefined);
    return answer;
  }
}
