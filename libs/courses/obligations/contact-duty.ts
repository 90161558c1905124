import { addDays, daysBetween, laterOf } from '#calendar';
import { stepsOf } from '#due';
import type { LocalDate } from '#kernel';
import {
  type ContactContent,
  type ContactDuty,
  isInForce,
  type LegalRuleVersion,
  legalRuleRef,
} from '#programmes';
import type { Contact } from '../ledger.ts';
import { nameOf, type Obligation } from './obligation.ts';
import { agreementEndOf, closureStartedOn, insteadOfContact } from './occasions-of.ts';
import { dayAfterFreezes, returnFrom } from './standstills.ts';
import { open, settled, type Settled, suppressed } from './status.ts';
import type { View } from './view.ts';
import { anchorsInWords, dayInWords } from './words-for.ts';

/** The rule in force on a day, with the stricter limit that was set for the course, if one was. */
interface Limit {
  readonly rule: LegalRuleVersion;
  readonly content: ContactContent;
  readonly days: number;
}

const limitOn = ({ course, rules }: View, id: string, date: LocalDate): Limit | undefined => {
  const rule = rules.find((each) => each.id === id && isInForce(each, date));
  if (rule?.content.kind !== 'contact') return undefined;
  const own = course.ledger.contactLimits.findLast(({ on }) => on <= date)?.everyDays;
  const days = Math.min(rule.content.days.value, own ?? Infinity);
  return { rule, content: rule.content, days };
};

/** A meeting counts; a call where the rule of its day says so and a reason is given; a message never. */
const counts = (view: View, id: string, { channel, phoneReason, on, voided }: Contact): boolean => {
  if (voided || channel === 'message') return false;
  if (channel !== 'phone') return true;
  return phoneReason !== null && limitOn(view, id, on)?.content.phoneCounts.value === true;
};

/** Longer than any limit: a gap that is not in breach by then never will be. */
const longestGap = 400;

/** The days on which the limit may become another: a version of the rule begins or has ended, a stricter limit is set. */
const changesOf = ({ course, rules }: View, id: string): readonly LocalDate[] =>
  [
    ...rules
      .filter((rule) => rule.id === id)
      .flatMap(({ validFrom, validTo }) =>
        validTo === null ? [validFrom] : [validFrom, addDays(validTo, 1)],
      ),
    ...course.ledger.contactLimits.map(({ on }) => on),
  ].toSorted();

/** The first day on which the days since the contact exceed the limit in force on that day: one look for each limit. */
const breachAfter = (
  view: View,
  id: string,
  since: LocalDate,
): { on: LocalDate; limit: Limit } | undefined => {
  const begins = addDays(since, 1);
  const changes = changesOf(view, id).filter((on) => on > begins);
  for (const [index, from] of [begins, ...changes].entries()) {
    const limit = limitOn(view, id, from);
    if (limit === undefined) continue;
    const counted = dayAfterFreezes(view.course, since, addDays(since, limit.days + 1));
    if (counted === undefined) continue;
    const on = from > counted ? returnFrom(view.course, from) : counted;
    const until = changes[index];
    if (until === undefined || on < until)
      return daysBetween(since, on) <= longestGap ? { on, limit } : undefined;
  }
  return undefined;
};

/** Each gap between contacts, from activation on; an imported gap that was too long already starts at the takeover. */
const gapsOf = (view: View, { legalRule }: ContactDuty, start: LocalDate) => {
  const held = view.course.ledger.contacts
    .filter((contact) => contact.on >= start && counts(view, legalRule, contact))
    .map(({ on }) => on);
  const marks = [...new Set([start, ...held])].toSorted();
  const last = marks.at(-1) ?? start;
  const takenOver = view.course.takenOverOn;
  const old = breachAfter(view, legalRule, last);
  const anew = takenOver !== null && old !== undefined && old.on <= takenOver ? [takenOver] : [];
  const all = [...marks, ...anew];
  return all.map((since, index) => {
    const contact = held.find((on) => on === since);
    const from = insteadOfContact(view.course, contact, since) ?? 'lastContact';
    return { since, next: all[index + 1] ?? null, mark: anchorsInWords[from] };
  });
};

const settleGap = (
  { course }: View,
  since: LocalDate,
  next: LocalDate | null,
  breach: LocalDate,
): Settled => {
  const closure = closureStartedOn(course);
  const recorded = course.ledger.breaches.find((each) => each.lastContact === since);
  if (next !== null && next < breach) return settled('done', next);
  if (recorded !== undefined) return settled('missed', next);
  if (course.takenOverOn !== null && breach <= course.takenOverOn)
    return suppressed(course.takenOverOn, 'BEFORE_TAKEOVER');
  if (closure !== undefined && breach >= closure) return suppressed(closure, 'COURSE_CLOSED');
  return open;
};

/** Contact by the rule in force on each day, from activation until closure begins: one obligation for each gap. */
export const ofContactDuty = (duty: ContactDuty, view: View): readonly Obligation[] => {
  const { course, calendar, spread } = view;
  // From the first activation: a rematch does not interrupt the duty.
  const start = course.occasions.find(({ anchor }) => anchor === 'agreementStart');
  if (start === undefined) return [];
  const leg = duty.legs[0] ?? 'mentor';
  const end = closureStartedOn(course) ?? agreementEndOf(course) ?? start.on;
  return gapsOf(view, duty, start.on).flatMap(({ since, next, mark }): readonly Obligation[] => {
    const breach = breachAfter(view, duty.legalRule, since);
    if (breach === undefined || (breach.on > end && next === null)) return [];
    const { days, content, rule } = breach.limit;
    const due = addDays(breach.on, -1);
    const warning = laterOf(since, addDays(breach.on, -content.warnDaysBefore.value));
    const opens = returnFrom(course, warning);
    const became = settleGap(view, since, next, breach.on);
    const anchor = { name: 'lastContact' as const, date: since };
    const window = { rule: duty.rule, episode: start.episode, ordinal: since, leg, due };
    const base = { ...window, anchor, opens, dueRolled: due, closes: due };
    const until = became.settledOn ?? (course.state === 'active' ? null : end);
    const from = dayInWords(since);
    const last = dayInWords(due);
    return [
      {
        ...base,
        ...became,
        source: rule.source,
        legalRule: { ref: legalRuleRef(rule), days, verified: rule.verified },
        counted: {
          da: `Højst ${days} dage efter ${mark.da} ${from.da}, efter reglen der gælder ${last.da}; helligdage tæller med`,
          en: `At most ${days} days after ${mark.en} ${from.en}, by the rule in force on ${last.en}; holidays count`,
        },
        steps: stepsOf(duty.steps, nameOf(base), base, { calendar, spread, back: true }).filter(
          ({ on }) => until === null || on <= until,
        ),
      },
    ];
  });
};
