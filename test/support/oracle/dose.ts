import type { RawDoseRow } from './catalogue-rows.ts';
import { firstOfMonth, firstOfNextMonth, weekdayOf } from './days.ts';
import type { Day } from './days.ts';
import { endOf } from './outcome.ts';
import { stoodOn } from './standstills.ts';
import type { Story } from './story.ts';
import type { Window } from './window.ts';
import { plusWorkingDays } from './working-days.ts';

/** A calendar month or a week from Monday, and the day on which it is checked. */
interface Period {
  readonly first: Day;
  readonly next: Day;
  readonly checked: Day;
}

const periodFrom = ({ period, on }: RawDoseRow, day: Day): Period => {
  if (period === 'month') {
    const next = firstOfNextMonth(day);
    return { first: firstOfMonth(day), next, checked: plusWorkingDays(next - 1, on) };
  }
  const first = day - weekdayOf(day) + 1;
  return { first, next: first + 7, checked: first + 7 + on - 1 };
};

/** Hours logged are held against hours agreed, period after period; so many low ones in a row are a window. */
export const dosesOf = (row: RawDoseRow, story: Story): readonly Window[] => {
  const agreement = story.occasions.findLast(({ anchor }) => anchor === 'agreementStart');
  if (agreement === undefined || agreement.ended !== null) return [];
  const { day: start, episode } = agreement;
  const last = Math.min(endOf(story, episode), (story.closing ?? Infinity) - 1);
  const windows: Window[] = [];
  let period = periodFrom(row, start);
  let low = 0;
  for (let ordinal = 1; period.checked <= last; ordinal += 1) {
    const { checked } = period;
    low = isLow(row, story, period, start) ? low + 1 : 0;
    period = periodFrom(row, period.next);
    if (low >= row.inARow)
      for (const leg of row.legs)
        windows.push({
          ...{ rule: row.rule, episode, ordinal, leg },
          anchor: start,
          opens: checked,
          due: checked,
          closes: Math.min(checked + 14, period.checked <= last ? period.checked - 1 : Infinity),
          rolls: 'on',
          steps: row.steps,
          over: null,
          until: Infinity,
        });
  }
  return windows;
};

/** A first period that is not whole counts for the days that the agreement has of it; days of a pause count nowhere. */
const isLow = ({ period, share }: RawDoseRow, story: Story, { first, next }: Period, start: Day): boolean => {
  const from = Math.max(first, start);
  const days = Array.from({ length: next - from }, (_, index) => from + index).filter(
    (day) => !stoodOn(story, day),
  );
  const promised = (day: Day): number =>
    60 * (period === 'week' ? grantedOn(story, day) : story.hoursPerMonth);
  const agreed = days.reduce((minutes, day) => minutes + promised(day), 0);
  const logged = story.contacts
    .filter(({ held, voided }) => !voided && held >= from && held < next)
    .reduce((minutes, contact) => minutes + contact.minutes, 0);
  return logged * (next - first) < share * agreed;
};

/** Hours a week of the grant that covers the day. */
const grantedOn = ({ grants }: Story, day: Day): number =>
  grants.findLast(({ from, to }) => from <= day && day <= to)?.hoursPerWeek ?? 0;
