import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permittedRole } from '#access';
import { localDateOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { SubmitReferral, SubmitReferralForm } from '#use-cases/courses/referral/submit-referral';
import { Foundation } from '#use-cases/foundation';
import { ApplyAsMentor, ApplyAsMentorForm } from '#use-cases/mentors/apply-as-mentor';
import { ListColleagues } from '#use-cases/queries/list-colleagues';
import { ReadCourse } from '#use-cases/queries/read-course';
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
import { Page } from '../../session/page.ts';
import { applicationForm, referralForm, type Sent } from './beginning-forms.ts';

/** What begins here: a course by its referral, a mentor by the application. */
@Page()
@Controller('console')
export class BeginningsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly readModels: ReadModels,
    private readonly foundation: Foundation,
  ) {}

  @Get('refer')
  async referral(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    permittedRole(askerOf(request), 'SubmitReferral');
    const today = await this.today();
    const typed = { 'consent.on': today, ...(request.query as Typed) };
    const form = await this.referralForm(request, { typed, problems: {}, commandId: newCommandId() }, today);
    sendPage(request, reply, form.title, <CommandForm {...form} />);
  }

  @Post('refer')
  async refer(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const { sent, body } = await formSent(request, SubmitReferralForm);
    const form = await this.referralForm(request, sent, await this.today());
    const submitted =
      body === undefined
        ? undefined
        : await this.commands.execute(new SubmitReferral(asker, sent.commandId, body));
    await this.readModels.reachOwn(asker.person.tenant, submitted?.result);
    const path = `/console/courses/${submitted?.courseId ?? ''}`;
    const isDone = submitted?.result.kind === 'accepted' || submitted?.result.kind === 'unchanged';
    const next = isDone
      ? (await this.queries.execute(new ReadCourse(asker, submitted.courseId, {}))).next
      : [];
    sendOutcome(request, reply, form, submitted?.result, (done) => ({
      ...simpleReceipt(form.title, done, [
        { href: path, text: words.toCourse },
        { href: '/console/refer', text: words.another },
      ]),
      duties: next.flatMap(({ what, dueRolled }) => (what === null ? [] : [{ what, due: dueRolled }])),
    }));
  }

  @Get('mentors/new')
  application(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    permittedRole(askerOf(request), 'ApplyAsMentor');
    const form = applicationForm({
      ...{ typed: request.query as Typed, problems: {}, commandId: newCommandId() },
    });
    sendPage(request, reply, form.title, <CommandForm {...form} />);
  }

  @Post('mentors/new')
  async apply(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asker = askerOf(request);
    const { sent, body } = await formSent(request, ApplyAsMentorForm);
    const form = applicationForm(sent);
    const applied =
      body === undefined
        ? undefined
        : await this.commands.execute(new ApplyAsMentor(asker, sent.commandId, body));
    await this.readModels.reachOwn(asker.person.tenant, applied?.result);
    sendOutcome(request, reply, form, applied?.result, (done) =>
      simpleReceipt(form.title, done, [
        { href: `/console/mentors/${applied?.mentorId ?? ''}`, text: words.toMentor },
      ]),
    );
  }

  private async referralForm(request: FastifyRequest, sent: Sent, today: LocalDate) {
    const colleagues = await this.queries.execute(new ListColleagues(askerOf(request)));
    return referralForm(this.foundation.ports.catalogue, today, colleagues, sent);
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(await this.foundation.ports.store.now());
  }
}
