import type { RawDoseRow } from './catalogue-rows.ts';
import { firstOfMonth, firstOfNextMonth, weekdayOf } from './days.ts';
import type { Day } from './days.ts';
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
  const started = story.occasions.findLast(({ anchor }) => anchor === 'agreementStart');
  if (started === undefined) return [];
  const { day: start, episode } = started;
  const ends = story.occasions.find(({ anchor }) => anchor === 'closureStarted')?.day ?? Infinity;
  const last = Math.min(
    ends,
    story.occasions.findLast(({ anchor }) => anchor === 'agreementEnd')?.day ?? Infinity,
  );
  const windows: Window[] = [];
  let lowInARow = 0;
  let ordinal = 1;
  for (let period = periodFrom(row, start); period.first <= last; period = periodFrom(row, period.next)) {
    lowInARow = isLow(row, story, period, start, last) ? lowInARow + 1 : 0;
    if (lowInARow >= row.inARow && period.checked < ends)
      for (const leg of row.legs)
        windows.push({
          rule: row.rule,
          episode,
          ordinal,
          leg,
          anchor: start,
          opens: period.checked,
          due: period.checked,
          closes: Math.min(period.checked + 14, periodFrom(row, period.next).checked - 1),
          rolls: 'on',
          steps: row.steps,
          over: null,
        });
    ordinal += 1;
  }
  return windows;
};

/** Part periods count for the days that the agreement has of them. */
const isLow = (
  { period, share }: RawDoseRow,
  story: Story,
  { first, next }: Period,
  start: Day,
  last: Day,
): boolean => {
  const [from, to] = [Math.max(first, start), Math.min(next - 1, last)];
  const agreed = 60 * (period === 'week' ? story.hoursPerWeek : story.hoursPerMonth);
  const logged = story.contacts
    .filter(({ held, voided }) => !voided && held >= from && held <= to)
    .reduce((minutes, contact) => minutes + contact.minutes, 0);
  return logged * (next - first) < share * agreed * (to - from + 1);
};
