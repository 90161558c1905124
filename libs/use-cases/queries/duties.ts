import type { PersonRole } from '#access';
import { workingDaysBetween, type Calendar } from '#calendar';
import type { Course } from '#courses';
import { obligations, type Obligation } from '#courses/obligations';
import type { LocalDate } from '#kernel';
import type { LocalText } from '#programmes';
import { isAskedFor } from '#views/worklist';
import type { Foundation } from '../foundation.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { whatToDo } from './what-to-do.ts';

/** One thing to be done, as the course's page and the worklist show it. */
export interface DutyView extends Pick<
  Obligation,
  'rule' | 'episode' | 'ordinal' | 'leg' | 'opens' | 'due' | 'dueRolled' | 'closes' | 'status' | 'counted'
> {
  /** On the day asked about: it may be done, and it is past its day. */
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** From that day to the rolled due date, negative when overdue. */
  readonly workingDays: number;
  /** In the words of the reminders; null where no one is asked for anything. */
  readonly what: LocalText | null;
}

/** On which day, by which calendar and to whom a duty is shown. */
interface Shown {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly role: PersonRole;
}

/** Every duty of a course, the one due first at the top. */
export const dutiesOf = ({ ports }: Pick<Foundation, 'ports'>, course: Course): readonly Obligation[] =>
  obligations(course, pinnedProgramme({ ports }, course), ports.calendar, ports.catalogue.legalRules);

export const dutyOn = ({ today, calendar, role }: Shown, duty: Obligation): DutyView => {
  const { rule, episode, ordinal, leg, opens, due, dueRolled, closes, status, counted } = duty;
  const isOpen = status === 'open' && opens <= today;
  return {
    rule,
    episode,
    ordinal,
    leg,
    opens,
    due,
    dueRolled,
    closes,
    status,
    counted,
    isOpen,
    isOverdue: isOpen && dueRolled < today,
    workingDays: workingDaysBetween(calendar, today, dueRolled),
    what: isAskedFor(duty) ? whatToDo(role, duty) : null,
  };
};
