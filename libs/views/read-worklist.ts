import { addWorkingDays, workingDaysBetween, type Calendar } from '#calendar';
import type { Phase, StaffId } from '#courses';
import type { TenantTransaction } from '#event-store';
import type { LocalDate } from '#kernel';
import { sql } from 'kysely';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';
import type { WorklistEntry } from './worklist.ts';

/** `coming`: within the next ten working days. */
export const whens = ['overdue', 'today', 'coming', 'later'] as const;
export type When = (typeof whens)[number];

/** The day the list is read on. */
export interface Today {
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** These rules of these programmes. */
export interface Hidden {
  readonly programmes: readonly string[];
  readonly rules: readonly string[];
}

/** Leaves out what is hidden. */
export const notHidden = ({ programmes, rules }: Hidden) =>
  sql<boolean>`not (programme = any (${[...programmes]}) and rule = any (${[...rules]}))`;

export interface WorklistFilter {
  /** "Mine": on this member of staff's list. */
  readonly staff?: StaffId;
  readonly team?: string;
  readonly course?: string;
  readonly rule?: string;
  readonly leg?: WorklistEntry['leg'];
  readonly phase?: Phase;
  readonly when?: When;
  /** Left out: these rules of these programmes. */
  readonly without?: readonly Hidden[];
}

export type WorklistLine = WorklistEntry & {
  readonly when: When;
  /** Working days from today to the day it is due; negative when overdue. */
  readonly workingDays: number;
};

const comingWorkingDays = 10;

const whenOf = ({ today, calendar }: Today) => {
  const horizon = addWorkingDays(calendar, today, comingWorkingDays);
  return sql<When>`case when due_rolled < ${today}::date then 'overdue' when due_rolled = ${today}::date then 'today'
    when due_rolled <= ${horizon}::date then 'coming' else 'later' end`;
};

/**
 * That someone falls silent, or gives few hours, is no duty before it has happened; that contact is to be held by a day is
 * one at once.
 */
const isDuty = ({ today }: Today) =>
  sql<boolean>`(opens <= ${today}::date or opens < due
    or (anchor not in ('lastContact', 'lastAct') and rule <> 'doseCheck'))`;

const filtered = (tx: TenantTransaction, day: Today, { when, without, ...filter }: WorklistFilter) => {
  let query = readModels(tx).selectFrom('views.worklist').where('standing', '=', true).where(isDuty(day));
  for (const column of ['staff', 'team', 'course', 'rule', 'leg', 'phase'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  for (const hidden of without ?? []) query = query.where(notHidden(hidden));
  return when === undefined ? query : query.where(whenOf(day), '=', when);
};

/** What is to be done, the most overdue first. */
export const readWorklist = async (
  tx: TenantTransaction,
  day: Today,
  filter: WorklistFilter,
  paging: Paging,
): Promise<Page<WorklistLine>> => {
  const order = ['due_rolled', 'course', 'rule', 'episode', 'ordinal', 'leg', 'due'].map((name) =>
    sql.ref(name),
  );
  const rows = await reading(
    filtered(tx, day, filter)
      .selectAll()
      .select(whenOf(day).as('when'))
      .where(afterCursor(order, paging.after))
      .orderBy('dueRolled')
      .orderBy('course')
      .orderBy('rule')
      .orderBy('episode')
      .orderBy('ordinal')
      .orderBy('leg')
      .orderBy('due')
      .limit(paging.limit + 1)
      .execute(),
  );
  const page = pageOf(rows, paging, (row) => [
    row.dueRolled,
    row.course,
    row.rule,
    row.episode,
    row.ordinal,
    row.leg,
    row.due,
  ]);
  return {
    ...page,
    entries: page.entries.map((row) => ({
      ...row,
      workingDays: workingDaysBetween(day.calendar, day.today, row.dueRolled),
    })),
  };
};

/** How many windows are overdue, due today, coming and later. */
export const countWorklist = async (
  tx: TenantTransaction,
  day: Today,
  filter: WorklistFilter,
): Promise<Readonly<Record<When, number>>> => {
  const rows = await reading(
    filtered(tx, day, filter)
      .select((select) => [whenOf(day).as('when'), select.fn.countAll<number>().as('count')])
      .groupBy(sql.ref('when'))
      .execute(),
  );
  const counts = { overdue: 0, today: 0, coming: 0, later: 0 };
  for (const { when, count } of rows) counts[when] = count;
  return counts;
};

/** Every window of one course, done, missed and suppressed ones too, oldest first: what `why` explains. */
export const readObligations = (tx: TenantTransaction, course: string): Promise<readonly WorklistEntry[]> =>
  reading(
    readModels(tx)
      .selectFrom('views.worklist')
      .selectAll()
      .where('course', '=', course)
      .orderBy('due')
      .orderBy('rule')
      .orderBy('leg')
      .execute(),
  );
