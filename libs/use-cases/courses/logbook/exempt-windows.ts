import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exemptionReasons, type ExemptionReason } from '#courses';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { readUnmetWindows, type UnmetWindow } from '#views/read-windows';
import type { Asker } from '../../asker.ts';
import { OnADay } from '../../endpoint.ts';
import { Choice, Code, Day, Ids, Words } from '../../fields.ts';
import { Foundation } from '../../foundation.ts';
import { cutFor, wholes, type Whose } from '../../queries/cut.ts';
import { hiddenFrom } from '../../queries/hidden-from.ts';
import { eachAtMost } from '../../time/at-most.ts';
import { giveToOneOfMany, type OneOfMany } from '../give-to-one-of-many.ts';
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
type ExemptedWindow = Omit<UnmetWindow, 'rule'> & Omit<OneOfMany, 'position'>;

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

  private exempt(
    { asker, commandId, form }: ExemptWindows,
    { course, rule, ordinal, leg }: UnmetWindow,
  ): Promise<OneOfMany> {
    const window = [rule, ordinal, leg].join(':');
    return giveToOneOfMany(this.foundation, asker, {
      courseId: course,
      action: 'ExemptWindow',
      commandId,
      part: `exempt:${course}:${window}`,
      on: form.on,
      command: {
        type: 'ExemptWindow',
        ...{ rule, ordinal: ordinalOf(ordinal), leg, reason: form.reason, note: form.note },
      },
    });
  }
}
