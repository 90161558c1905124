import { addDays, addMonths, addWorkingDays } from '#calendar';
import type { Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Offset } from '#programmes';

/** The date at a distance from another: days, working days, weeks or months (which clamp). */
export const addOffset = (calendar: Calendar, date: LocalDate, { count, unit }: Offset): LocalDate =>
  unit === 'bd'
    ? addWorkingDays(calendar, date, count)
    : unit === 'mo'
      ? addMonths(date, count)
      : addDays(date, unit === 'wk' ? 7 * count : count);
