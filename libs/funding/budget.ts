import { daysBetween } from '#calendar';
import type { LocalDate } from '#kernel';
import type { BudgetRule } from '#programmes';
import { hundredths } from './reservation.ts';

/** How a frame stands on a day. Hours granted count as used: nobody may promise them twice. */
export interface FrameStanding {
  readonly hours: number;
  readonly reserved: number;
  /** 0.5 = half. A frame of nothing is full. */
  readonly share: number;
  /** What the year comes to at the pace so far; null while no pace is known, and what is granted in a year that is over. */
  readonly forecast: number | null;
  readonly alert: 'nearlyUsed' | 'forecastAbove' | null;
}

/** How much of a frame is granted, and whether the leader is to be told. The forecast is a straight line from New Year. */
export const standingOf = (
  { year, hours }: { readonly year: number; readonly hours: number },
  reserved: number,
  today: LocalDate,
  { warnAt, paceAfterMonths }: Pick<BudgetRule, 'warnAt' | 'paceAfterMonths'>,
): FrameStanding => {
  const days = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  const passed = Math.min(Math.max(daysBetween(`${year}-01-01`, today), 0), days);
  const paced = passed * 12 >= paceAfterMonths * days;
  const forecast = paced ? hundredths((reserved * days) / passed) : null;
  const share = hours === 0 ? 1 : reserved / hours;
  const over = today >= `${year + 1}-01-01`;
  const alert = over
    ? null
    : share >= warnAt
      ? 'nearlyUsed'
      : forecast !== null && forecast > hours
        ? 'forecastAbove'
        : null;
  return { hours, reserved, share, forecast, alert };
};
