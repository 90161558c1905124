import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { exemptionReasons, type ExemptionReason } from '#courses';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { readUnmetWindows, type UnmetWindow } from '#views/read-windows';
import type { Asker } from '../../asker.ts';
import { OnADay } from '../../endpoint.ts';
import { Choice, Code, Day, Words } from '../../fields.ts';
import { ManyIds } from '../../list-fields.ts';
import { Foundation } from '../../foundation.ts';
import { cutFor, wholes, type Whose } from '../../queries/cut.ts';
import { hiddenFrom } from '../../queries/hidden-from.ts';
import { giveToMany, mostAtOnce, type OneOfMany, type ToOne } from '../give-to-many.ts';
import { ordinalOf } from './exempt-window.ts';

export class ExemptWindowsForm extends OnADay {
  @Choice(wholes, { about: 'Whose courses' })
  whose!: Whose;

  @ManyIds({ optional: true, about: 'These of them alone' })
  courses: readonly string[] | null = null;

  @Code()
  rule!: string;

  @Day({ about: 'Windows that are due from this day on', label: { da: 'Frist fra og med', en: 'Due from' } })
  from!: LocalDate;

  @Day({ about: 'Up to this one', label: { da: 'Frist til og med', en: 'Due until' } })
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

@CommandHandler(ExemptWindows)
export class ExemptWindowsHandler implements ICommandHandler<ExemptWindows> {
  constructor(private readonly foundation: Foundation) {}

  async execute(given: ExemptWindows): Promise<ExemptedWindows> {
    const found = await this.find(given);
    const { each, position } = await giveToMany(
      this.foundation,
      given.asker,
      found.slice(0, mostAtOnce),
      (window) => exempting(given, window),
    );
    return {
      windows: each.map(({ item: { course, number, ordinal, leg, due }, became }) => ({
        ...{ course, number, ordinal, leg, due },
        ...became,
      })),
      more: found.length > mostAtOnce,
      position,
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
    return withTenant(pool, asker.person.tenant, (tx) => readUnmetWindows(tx, wanted, mostAtOnce + 1));
  }
}

const exempting = (
  { commandId, form }: ExemptWindows,
  { course, rule, ordinal, leg }: UnmetWindow,
): ToOne => ({
  courseId: course,
  action: 'ExemptWindow',
  commandId,
  part: `exempt:${course}:${[rule, ordinal, leg].join(':')}`,
  on: form.on,
  command: {
    type: 'ExemptWindow',
    ...{ rule, ordinal: ordinalOf(ordinal), leg, reason: form.reason, note: form.note },
  },
});
