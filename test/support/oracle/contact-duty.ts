import type { RawCatalogue, RawContactRow, RawLegalRule } from './catalogue-rows.ts';
import { dayOf, textOf } from './days.ts';
import type { Day } from './days.ts';
import { countsOn, restsOn, returnFrom } from './standstills.ts';
import type { Contact, Story } from './story.ts';
import type { Over, Window } from './window.ts';

type ContactRule = RawLegalRule & { readonly content: { readonly kind: 'contact' } };

/** From a day of contact, or the agreement's start, to the next. */
interface Gap {
  readonly last: Day;
  readonly next: Day | undefined;
  /** The first day that would be, or was, one too many. */
  readonly breach: Day;
}

/** One window for each gap: from a contact that counts to the last day that is not yet a breach. */
export const contactDutyOf = (
  row: RawContactRow,
  catalogue: RawCatalogue,
  story: Story,
): readonly Window[] => {
  // From the first activation: another match does not interrupt the duty.
  const agreement = story.occasions.find(({ anchor }) => anchor === 'agreementStart');
  if (agreement === undefined) return [];
  const { day: start, episode } = agreement;
  const ruleOn = (day: Day): ContactRule => ruleInForce(catalogue, row.legalRule, day);
  const limitOn = (day: Day): number =>
    Math.min(
      ruleOn(day).content.days.value,
      story.stricter.findLast(({ from }) => from <= day)?.days ?? Infinity,
    );
  const closing = story.closing ?? undefined;
  const end = closing ?? story.occasions.findLast(({ anchor }) => anchor === 'agreementEnd')?.day ?? start;
  const held = story.contacts
    .filter((contact) => contact.held >= start && counts(contact, ruleOn(contact.held)))
    .map((contact) => contact.held);
  const days = [...new Set([start, ...held])].toSorted((a, b) => a - b);
  return days.flatMap((last, index) => {
    const breach = breachAfter(last, limitOn, story);
    if (breach === undefined) return [];
    const gap = { last, next: days[index + 1], breach };
    if (gap.breach > end && gap.next === undefined) return [];
    const { id, validFrom, content } = ruleOn(gap.breach);
    const over = outcomeOfGap(gap, story, closing);
    return row.legs.map((leg) => ({
      ...{ rule: row.rule, episode, ordinal: textOf(last), leg },
      anchor: last,
      opens: returnFrom(story, Math.max(last, gap.breach - content.warnDaysBefore.value)),
      due: gap.breach - 1,
      closes: gap.breach - 1,
      rolls: 'back',
      // One breach for each gap, wherever a pause has moved it since.
      steps: row.steps.filter(({ act }) => act !== 'record-breach' || !story.breached.includes(last)),
      over,
      until: over?.on ?? end,
      rests: (day: Day) => restsOn(story, day),
      told: {
        lastContact: textOf(last),
        limitDays: limitOn(gap.breach),
        ruleVersion: `${id}@${validFrom}`,
      },
    }));
  });
};

/** A duty that stands still so long is nobody's any more. */
const longest = 1_000;

/**
 * The first day on which the days since the last contact exceed the limit in force on that day; days of a rest do not
 * count, and within it none is one too many. Undefined while nobody knows until when it lasts.
 */
const breachAfter = (last: Day, limitOn: (day: Day) => number, story: Story): Day | undefined => {
  let count = 0;
  for (let day = last + 1; day <= last + longest; day += 1) {
    if (countsOn(story, day)) count += 1;
    if (count > limitOn(day) && !(restsOn(story, day) && restsOn(story, day - 1))) return day;
  }
  return undefined;
};

/** A recorded breach is over when the next contact settles it; until then it goes on. */
const outcomeOfGap = (
  { last, next, breach }: Gap,
  { breached }: Story,
  closing: Day | undefined,
): Over | null => {
  if (next !== undefined && next < breach) return { on: next, reason: 'DONE' };
  if (breached.includes(last)) return next === undefined ? null : { on: next, reason: 'MISSED' };
  return closing !== undefined && breach >= closing ? { on: closing, reason: 'COURSE_CLOSED' } : null;
};

const ruleInForce = ({ legalRules }: RawCatalogue, id: string, day: Day): ContactRule => {
  const found = legalRules.find(
    (rule): rule is ContactRule =>
      rule.id === id &&
      rule.content.kind === 'contact' &&
      dayOf(rule.validFrom) <= day &&
      (rule.validTo === null || day <= dayOf(rule.validTo)),
  );
  if (found === undefined) throw new Error(`no ${id} in force on ${textOf(day)}`);
  return found;
};

/** A meeting, online or as lay representative; a call only with its reason, where the rule of its day lets it. */
const counts = ({ channel, phoneReason, voided }: Contact, { content }: ContactRule): boolean =>
  !voided &&
  (['meeting', 'online', 'layRepresentative'].includes(channel) ||
    (channel === 'phone' && phoneReason !== null && content.phoneCounts.value));
