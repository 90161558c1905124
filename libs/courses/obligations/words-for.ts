import { holidaysBetween, weekday } from '#calendar';
import type { Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AnchorName, LocalText, Offset } from '#programmes';
import type { Instead } from './start.ts';

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const weekdays = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** 14. april 2026 · 14 April 2026 */
export const dayInWords = (date: LocalDate): LocalText => {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = (language: 'da' | 'en') => months[language][Number(month) - 1] ?? '';
  return { da: `${Number(day)}. ${name('da')} ${year}`, en: `${Number(day)} ${name('en')} ${year}` };
};

const weekdayInWords = (date: LocalDate): LocalText => ({
  da: weekdays.da[weekday(date) - 1] ?? '',
  en: weekdays.en[weekday(date) - 1] ?? '',
});

/** What is counted from, after a preposition. */
export const anchorsInWords: Readonly<Record<AnchorName | Instead, LocalText>> = {
  referralReceived: { da: 'henvisningen', en: 'the referral' },
  referralReturned: { da: 'returneringen af henvisningen', en: 'the return of the referral' },
  waitingSince: { da: 'ventetidens begyndelse', en: 'the beginning of the wait' },
  matchProposed: { da: 'forslaget om match', en: 'the match proposal' },
  matchConfirmed: { da: 'det bekræftede match', en: 'the confirmed match' },
  introHeld: { da: 'intromødet', en: 'the introduction meeting' },
  agreementDrafted: { da: 'aftaleudkastet', en: 'the drafted agreement' },
  agreementStart: { da: 'aftalens start', en: 'the start of the agreement' },
  lastContact: { da: 'seneste kontakt', en: 'the last contact' },
  takeover: { da: 'overtagelsen', en: 'the takeover' },
  lastAct: { da: 'seneste hændelse', en: 'the last event' },
  concern: { da: 'bekymringen', en: 'the concern' },
  criticalConcern: { da: 'den kritiske bekymring', en: 'the critical concern' },
  pauseReturn: { da: 'pausens sidste dag', en: 'the day of return' },
  agreementEnd: { da: 'aftalens slutdato', en: 'the end of the agreement' },
  grantEnd: { da: 'bevillingens slutdato', en: 'the end of the grant' },
  appointment: { da: 'mødet', en: 'the meeting' },
  noShow: { da: 'udeblivelsen', en: 'the no-show' },
  mentorNoShow: { da: 'mentors udeblivelse', en: 'the mentor’s no-show' },
  careNeeded: { da: 'målingen', en: 'the measurement' },
  closureStarted: { da: 'afslutningens begyndelse', en: 'the beginning of the closure' },
  closed: { da: 'afslutningen', en: 'the closure' },
  graduated: { da: 'dimissionen', en: 'the graduation' },
};

const units: Readonly<Record<Offset['unit'], { one: LocalText; many: LocalText }>> = {
  d: { one: { da: 'dag', en: 'day' }, many: { da: 'dage', en: 'days' } },
  bd: { one: { da: 'hverdag', en: 'working day' }, many: { da: 'hverdage', en: 'working days' } },
  wk: { one: { da: 'uge', en: 'week' }, many: { da: 'uger', en: 'weeks' } },
  mo: { one: { da: 'måned', en: 'month' }, many: { da: 'måneder', en: 'months' } },
};

const distance = ({ count, unit }: Offset, anchor: AnchorName | Instead): LocalText => {
  const number = Math.abs(count);
  const name = units[unit][number === 1 ? 'one' : 'many'];
  const to = anchorsInWords[anchor];
  if (number === 0) return { da: `Samme dag som ${to.da}`, en: `The day of ${to.en}` };
  return count < 0
    ? { da: `${number} ${name.da} før ${to.da}`, en: `${number} ${name.en} before ${to.en}` }
    : { da: `${number} ${name.da} efter ${to.da}`, en: `${number} ${name.en} after ${to.en}` };
};

const days = (count: number): LocalText => {
  const { da, en } = units.d[count === 1 ? 'one' : 'many'];
  return { da: `${count} ${da}`, en: `${count} ${en}` };
};

/** One sentence how a due date was counted: distance, anchor, holidays left out, and where it was moved. */
export const countedInWords = (
  calendar: Calendar,
  anchor: { readonly name: AnchorName | Instead; readonly date: LocalDate },
  offset: Offset,
  due: LocalDate,
  dueRolled: LocalDate,
  moved = 0,
): LocalText => {
  const from = dayInWords(anchor.date);
  const far = distance(offset, anchor.name);
  const left = offset.unit === 'bd' ? holidaysBetween(calendar, anchor.date, due) : [];
  const day = weekdayInWords(due);
  const holiday = calendar.holidayOn(due) ?? day;
  const rolled = dayInWords(dueRolled);
  return {
    da:
      `${far.da} ${from.da}` +
      (left.length > 0 ? `, ${left.map(({ da }) => da).join(', ')} ikke talt med` : '') +
      (moved === 0 ? '' : `; flyttet ${days(moved).da} af pause`) +
      (due === dueRolled ? '' : `; ${holiday.da} flyttet til ${rolled.da}`),
    en:
      `${far.en} ${from.en}` +
      (left.length > 0 ? `, not counting ${left.map(({ en }) => en).join(', ')}` : '') +
      (moved === 0 ? '' : `; moved ${days(moved).en} by a pause`) +
      (due === dueRolled ? '' : `; ${holiday.en} moved to ${rolled.en}`),
  };
};
