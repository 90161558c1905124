import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permittedRole } from '#access';
import { localDateOf } from '#calendar';
import { Foundation } from '#use-cases/foundation';
import type { Asker } from '#use-cases/asker';
import { reachOf } from '#use-cases/queries/cut';
import { ListColleagues } from '#use-cases/queries/list-colleagues';
import { ListHolders } from '#use-cases/queries/list-holders';
import { tenantEndpoints, type TenantCommand } from '#use-cases/tenant-endpoints';
import { ReadModels } from '../../../read-models.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { CommandForm, type FormGiven } from '../../forms/command-form.tsx';
import { formSent } from '../../forms/form-sent.ts';
import { sendOutcome } from '../../forms/send-outcome.tsx';
import { newCommandId } from '../../forms/submission.ts';
import type { Typed } from '../../forms/typed.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { endpointNamed } from '../../parts/endpoint-named.ts';
import { Page } from '../../session/page.ts';
import { Chosen } from './chosen.tsx';
import { ManyReceipt } from './many-receipt.tsx';
import { oneReceipt } from './one-receipt.ts';
import { pathAgain, tenantForm, withKnown, type TenantGround } from './tenant-form.ts';

/** Every command to no one course or mentor as a form: to many courses, about people, about money. */
@Page()
@Controller('console/do/:command')
export class TenantFormController {
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
    @Param('command') name: string,
  ): Promise<void> {
    const { type } = endpointNamed(tenantEndpoints, name);
    const ground = await this.ground(askerOf(request), type);
    const typed = withKnown(type, ground, request.query as Typed);
    const form = tenantForm(type, ground, { typed, problems: {}, commandId: newCommandId() });
    this.show(request, reply, form);
  }

  @Post()
  async give(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('command') name: string,
  ): Promise<void> {
    const endpoint = endpointNamed(tenantEndpoints, name);
    const asker = askerOf(request);
    const { tenant } = asker.person;
    const ground = await this.ground(asker, endpoint.type);
    const { sent, body } = await formSent(request, endpoint.Body);
    const form = tenantForm(endpoint.type, ground, sent);
    if (body === undefined) {
      this.show(request, reply, form, 422);
      return;
    }
    const outcome = await endpoint.give(this.commands, asker, sent.commandId, body);
    if (outcome.kind === 'many') {
      await this.readModels.reachAsOwn(tenant, outcome.position);
      const { title, back: list } = form;
      const again = pathAgain(endpoint.type, sent.typed);
      sendPage(request, reply, title, <ManyReceipt {...{ title, outcome, again, list }} />);
      return;
    }
    await this.readModels.reachOwn(tenant, outcome.result);
    sendOutcome(request, reply, form, outcome.result, (done) =>
      oneReceipt(endpoint.type, asker, outcome.id, done),
    );
  }

  private show(request: FastifyRequest, reply: FastifyReply, form: FormGiven, status = 200): void {
    sendPage(
      request,
      reply,
      form.title,
      <CommandForm {...form}>
        <Chosen typed={form.typed} list={form.back} />
      </CommandForm>,
      status,
    );
  }

  /** Throws `AccessDenied`. */
  private async ground(asker: Asker, command: TenantCommand): Promise<TenantGround> {
    const { action } = tenantEndpoints[command];
    permittedRole(asker, action);
    const { ports } = this.foundation;
    const isGivenAway = command === 'ReassignCourses';
    return {
      catalogue: ports.catalogue,
      reach: reachOf(asker, action),
      colleagues: isGivenAway
        ? await this.queries.execute(new ListColleagues(asker))
        : { caseworkers: [], coordinators: [] },
      holders: isGivenAway ? await this.queries.execute(new ListHolders(asker)) : [],
      today: localDateOf(await ports.store.now()),
    };
  }
}
