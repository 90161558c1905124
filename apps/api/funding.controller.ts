import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListFundingFrames, type FramesView } from '#use-cases/funding/list-funding-frames';
import { FundingFrameForm, SetFundingFrame } from '#use-cases/funding/set-funding-frame';
import { BodyPipe } from './body.pipe.ts';
import { answerOf, CommandAnswer } from './commands/answer.ts';
import { CreationHeaders, Problems, ReadingHeaders } from './documented.ts';
import { commandIdOf } from './headers.ts';
import { framesSchema } from './queries/list-schemas.ts';
import { askerOf } from './sign-in/signed-in-of.ts';

/** What municipalities may spend on mentors. */
@ApiTags('funding')
@Controller('funding-frames')
export class FundingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'SetFundingFrame',
    summary: 'What may be spent on a kind of scheme in a year',
  })
  @ApiBody({ type: FundingFrameForm })
  @ApiOkResponse({ type: CommandAnswer })
  @CreationHeaders()
  @Problems(409)
  async set(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body(new BodyPipe(FundingFrameForm)) form: FundingFrameForm,
  ): Promise<CommandAnswer> {
    const { frame, result } = await this.commands.execute(
      new SetFundingFrame(askerOf(request), commandIdOf(request), form),
    );
    return answerOf(frame, result, reply);
  }

  @Get()
  @ApiOperation({ operationId: 'ListFundingFrames', summary: 'The frames, and what is granted of them' })
  @ApiOkResponse({ schema: framesSchema })
  @ReadingHeaders()
  @Problems()
  list(@Req() request: FastifyRequest): Promise<FramesView> {
    return this.queries.execute(new ListFundingFrames(askerOf(request)));
  }
}
