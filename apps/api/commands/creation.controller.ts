import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SubmitReferral, SubmitReferralForm } from '#use-cases/courses/referral/submit-referral';
import { ApplyAsMentor, ApplyAsMentorForm } from '#use-cases/mentors/apply-as-mentor';
import { PersonForm } from '#use-cases/people/person-form';
import { RegisterPerson } from '#use-cases/people/register-person.command';
import { BodyPipe } from '../body.pipe.ts';
import { CreationHeaders, Problems } from '../documented.ts';
import { commandIdOf } from '../headers.ts';
import { ReadModels } from '../read-models.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { answerOf, CommandAnswer } from './answer.ts';

/** What begins here: a course, a mentor, a person. */
@Controller()
export class CreationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly readModels: ReadModels,
  ) {}

  @Post('courses')
  @ApiTags('courses: commands')
  @HttpCode(200)
  @ApiOperation({ operationId: 'SubmitReferral', summary: 'A course begins with a referral' })
  @ApiBody({ type: SubmitReferralForm })
  @ApiOkResponse({ type: CommandAnswer })
  @CreationHeaders()
  @Problems(409)
  async submitReferral(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body(new BodyPipe(SubmitReferralForm)) form: SubmitReferralForm,
  ): Promise<CommandAnswer> {
    const asker = askerOf(request);
    const { courseId, result } = await this.commands.execute(
      new SubmitReferral(asker, commandIdOf(request), form),
    );
    const answered = answerOf(courseId, result, reply);
    await this.readModels.waitFor(request, asker.person.tenant, answered.positions?.[1]);
    return answered;
  }

  @Post('mentors')
  @ApiTags('mentors: commands')
  @HttpCode(200)
  @ApiOperation({ operationId: 'ApplyAsMentor', summary: 'Someone offers to be a mentor' })
  @ApiBody({ type: ApplyAsMentorForm })
  @ApiOkResponse({ type: CommandAnswer })
  @CreationHeaders()
  @Problems(409)
  async applyAsMentor(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body(new BodyPipe(ApplyAsMentorForm)) form: ApplyAsMentorForm,
  ): Promise<CommandAnswer> {
    const asker = askerOf(request);
    const { mentorId, result } = await this.commands.execute(
      new ApplyAsMentor(asker, commandIdOf(request), form),
    );
    const answered = answerOf(mentorId, result, reply);
    await this.readModels.waitFor(request, asker.person.tenant, answered.positions?.[1]);
    return answered;
  }

  @Post('people')
  @ApiTags('people')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'RegisterPerson',
    summary: 'Registers a person; one whose CPR number is known is that person, and nothing is recorded',
  })
  @ApiBody({ type: PersonForm })
  @ApiOkResponse({ type: CommandAnswer })
  @CreationHeaders()
  @Problems(409)
  async registerPerson(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body(new BodyPipe(PersonForm)) form: PersonForm,
  ): Promise<CommandAnswer> {
    const { subject, result } = await this.commands.execute(
      new RegisterPerson(askerOf(request), commandIdOf(request), form),
    );
    return answerOf(subject, result ?? { kind: 'unchanged', version: 1 }, reply);
  }
}
