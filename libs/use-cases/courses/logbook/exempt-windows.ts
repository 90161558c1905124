import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AccessDenied, permittedRole } from '#access';
import { exemptionReasons, type ExemptionReason } from '#courses';
import { withTenant } from '#event-store';
import type { LocalDate, Refusal } from '#kernel';
import { readUnmetWindows, type UnmetWindow } from '#views/read-windows';
import type { Asker } from '../../asker.ts';
import { belongingOf } from '../../course-belonging.ts';
import { OnADay } from '../../endpoint.ts';
import { Choice, Code, Day, Ids, Words } from '../../fields.ts';
import { Foundation } from '../../foundation.ts';
import { idOfCommand } from '../../id-of-command.ts';
import { cutFor, wholes, type Whose } from '../../queries/cut.ts';
import { hiddenFrom } from '../../queries/hidden-from.ts';
import { eachAtMost } from '../../time/at-most.ts';
import { ordinalOf } from './exempt-window.ts';

export class ExemptWindowsForm extends OnADay {
  @Choice(wholes, { about: 'Whose courses' })
  whose!: Whose;

  @Ids({ optional: true, about: 'These of them alone' })
  courses: readonly string[] | null = null;

  @Code()
  rule!: string;

  @Day({ about: 'Windows that are due from this day on' })
  from!: LocalDate;

  @Day({ about: 'Up to this one' })
  to!: LocalDate;

  @Choice(exemptionReasons)
  reason!: ExemptionReason;

  @Words({ optional: true })
  note: string | null = null;
}

/** What became of one window. */
export interface ExemptedWindow extends Omit<UnmetWindow, 'rule'> {
  readonly outcome: 'exempted' | 'unchanged' | 'refused' | 'denied';
  readonly refusal: Refusal | null;
}

export interface ExemptedWindows {
  readonly windows: readonly ExemptedWindow[];
  /** There are more of them: ask again, with a key of its own. */
  readonly more: boolean;
  /** The last place in the log that was written. */
  readonly position: number | null;
}

/** Windows of many courses need not be met, as when all are on holiday. Throws `AccessDenied`, `BeyondScope`. */
export class ExemptWindows extends Command<ExemptedWindows> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: ExemptWindowsForm,
  ) {
    super();
  }
}

/** A minute's work at the most. */
const most = 500;

const windowsAtOnce = 8;

/** Each window is a command of its own, with an answer of its own: what one course refuses keeps no other one back. */
@CommandHandler(ExemptWindows)
export class ExemptWindowsHandler implements ICommandHandler<ExemptWindows> {
  constructor(private readonly foundation: Foundation) {}

  async execute(given: ExemptWindows): Promise<ExemptedWindows> {
    const found = await this.find(given);
    const windows = new Map<UnmetWindow, ExemptedWindow>();
    const positions: number[] = [];
    await eachAtMost(windowsAtOnce, found.slice(0, most), async (window) => {
      const { position, ...became } = await this.exempt(given, window);
      const { course, ordinal, leg, due } = window;
      windows.set(window, { course, ordinal, leg, due, ...became });
      if (position !== undefined) positions.push(position);
    });
    return {
      windows: found.flatMap((window) => windows.get(window) ?? []),
      more: found.length > most,
      position: positions.length === 0 ? null : Math.max(...positions),
    };
  }

  private find({ asker, form }: ExemptWindows): Promise<readonly UnmetWindow[]> {
    const { role, cut } = cutFor(asker, 'ExemptWindow', form.whose);
    const { pool, ports } = this.foundation;
    const { rule, from, to, courses } = form;
    const wanted = {
      ...{ rule, from, to },
      ...(courses !== null && { courses }),
      ...(cut.team !== undefined && { team: cut.team }),
      ...(cut.staff !== undefined && { staff: cut.staff }),
      without: hiddenFrom(role, ports.catalogue),
    };
    return withTenant(pool, asker.person.tenant, (tx) => readUnmetWindows(tx, wanted, most + 1));
  }

  private async exempt(
    { asker, commandId, form }: ExemptWindows,
    { course, rule, ordinal, leg }: UnmetWindow,
  ): Promise<Pick<ExemptedWindow, 'outcome' | 'refusal'> & { readonly position?: number }> {
    const { tenant, id } = asker.person;
    const { ports, courses } = this.foundation;
    const window = [rule, ordinal, leg].join(':');
    try {
      const result = await courses.execute({
        tenant,
        actor: { id, roleOn: (known) => permittedRole(asker, 'ExemptWindow', belongingOf(known)) },
        courseId: course,
        commandId: await idOfCommand(ports, tenant, { id }, commandId, `exempt:${course}:${window}`),
        correlationId: asker.correlationId,
        ...(form.on !== null && { on: form.on }),
        command: {
          type: 'ExemptWindow',
          ...{ rule, ordinal: ordinalOf(ordinal), leg, reason: form.reason, note: form.note },
        },
      });
      if (result.kind === 'refused') return { outcome: 'refused', refusal: result.refusal };
      return result.kind === 'accepted'
        ? { outcome: 'exempted', refusal: null, position: result.positions[1] }
        : { outcome: 'unchanged', refusal: null };
    } catch (error) {
      if (error instanceof AccessDenied) return { outcome: 'denied', refusal: null };
      throw error;
    }
  }
}
