import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { localDateOf } from '#calendar';
import type { JsonValue } from '#event-store';
import { foldFrame, setFrame, type FrameSize, type FundingFrameSet } from '#funding';
import { isRefusal } from '#kernel';
import { schemeKinds, type SchemeKind } from '#programmes';
import type { Asker } from '../asker.ts';
import { executeCommand, type Executed } from '../execute-command.ts';
import { Amount, Choice, OrganisationName, Whole } from '../fields.ts';
import { Foundation } from '../foundation.ts';
import { frameIdOf, frameStream } from '../frame-of.ts';
import { newEvents } from '../new-events.ts';
import { recordRefusal } from '../record-refusal.ts';

/** A million hours or a billion kroner: no frame of a municipality is larger. */
const most = { hours: 1_000_000, kroner: 1_000_000_000, perHour: 100_000 };

export class FundingFrameForm {
  @Whole(2000, 2100, { about: 'The calendar year' })
  year!: number;

  @OrganisationName()
  municipality!: string;

  @Choice(schemeKinds)
  schemeKind!: SchemeKind;

  @Amount(0, most.hours, {
    optional: true,
    about: 'Hours of mentor support; left out where kroner are given',
  })
  hours: number | null = null;

  @Amount(0, most.kroner, { optional: true, about: 'Kroner, together with what an hour costs' })
  kroner: number | null = null;

  @Amount(0.01, most.perHour, { optional: true })
  kronerPerHour: number | null = null;
}

/** Sets what a municipality may spend on a kind of scheme in a year, or sets it anew. Throws `AccessDenied`. */
export class SetFundingFrame extends Command<{ frame: string; result: Executed }> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: FundingFrameForm,
  ) {
    super();
  }
}

@CommandHandler(SetFundingFrame)
export class SetFundingFrameHandler implements ICommandHandler<SetFundingFrame> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, commandId, form }: SetFundingFrame): Promise<{ frame: string; result: Executed }> {
    const { ports } = this.foundation;
    const { tenant, id } = asker.person;
    const actor = { id, role: permittedRole(asker, 'SetFundingFrame') };
    const { year, municipality, schemeKind } = form;
    const ref = { year, municipality, schemeKind };
    const frame = frameIdOf(tenant, ref);
    const stream = frameStream(frame);
    const { correlationId } = asker;
    const result = await executeCommand(
      ports.store,
      {
        ...{ tenant, stream, actor, commandId, correlationId },
        contentHash: await ports.contentHash(tenant, { stream, form } as unknown as JsonValue),
      },
      ({ events, now }) => {
        const known = foldFrame(events as unknown as readonly FundingFrameSet[]);
        const decision = setFrame({ ...ref, on: localDateOf(now), size: sizeOf(form) }, known);
        return isRefusal(decision) ? decision : { events: newEvents(decision, now, events) };
      },
    );
    if (result.kind === 'refused')
      await recordRefusal(ports, {
        ...{ tenant, actor, correlationId, about: frame, command: 'SetFundingFrame' },
        refusal: result.refusal,
      });
    return { frame, result };
  }
}

/** Figures that are left out make no size: the frame refuses it. */
const sizeOf = ({ hours, kroner, kronerPerHour }: FundingFrameForm): FrameSize =>
  hours === null ? { kroner: kroner ?? -1, kronerPerHour: kronerPerHour ?? 0 } : { hours };
