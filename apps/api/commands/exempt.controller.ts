import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ExemptWindows,
  ExemptWindowsForm,
  type ExemptedWindows,
} from '#use-cases/courses/logbook/exempt-windows';
import { BodyPipe } from '../body.pipe.ts';
import { CreationHeaders, Problems } from '../documented.ts';
import { commandIdOf } from '../headers.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';

/** Windows of many courses at once. */
@ApiTags('courses: commands')
@Controller('courses')
export class ExemptController {
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
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['windows', 'more', 'position'],
      properties: {
        windows: { type: 'array', items: { type: 'object' } },
        more: { type: 'boolean', description: 'There are more of them: ask again, with a key of its own' },
        position: { type: 'integer', nullable: true, description: 'The last place in the log' },
      },
    },
  })
  @CreationHeaders()
  @Problems()
  async exempt(
    @Req() request: FastifyRequest,
    @Body(new BodyPipe(ExemptWindowsForm)) form: ExemptWindowsForm,
  ): Promise<ExemptedWindows> {
    const asker = askerOf(request);
    const answer = await this.commands.execute(new ExemptWindows(asker, commandIdOf(request), form));
    await this.readModels.waitFor(request, asker.person.tenant, answer.position ?? undefined);
    return answer;
  }
}
