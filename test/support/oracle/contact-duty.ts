import type { RawCatalogue, RawContactRow, RawLegalRule } from './catalogue-rows.ts';
import { dayOf, textOf } from './days.ts';
import type { Day } from './days.ts';
import { followedUp, lastContact } from './silences.ts';
import type { Breach, Contact, Story } from './story.ts';
import type { Window } from './window.ts';

type ContactRule = RawLegalRule & { readonly content: { readonly kind: 'contact' } };

/** One window: from the last contact that counts to the last day that is not yet a breach. */
export const contactDutyOf = (
  row: RawContactRow,
  catalogue: RawCatalogue,
  story: Story,
): readonly Window[] => {
  const agreement = followedUp(story);
  if (agreement === undefined) return [];
  const ruleOn = (day: Day): ContactRule => ruleInForce(catalogue, row.legalRule, day);
  const last = lastContact(
    agreement.start,
    story.contacts.filter((contact) => counts(contact, ruleOn(contact.held))),
  );
  const {
    on: breach,
    limitDays,
    ruleVersion,
  } = story.breaches.find((each) => each.last === last) ?? projected(last, ruleOn, story);
  return row.legs.map((leg) => ({
    rule: row.rule,
    episode: agreement.episode,
    ordinal: textOf(last),
    leg,
    anchor: last,
    opens: breach - ruleOn(breach).content.warnDaysBefore.value,
    due: breach - 1,
    closes: breach - 1,
    rolls: 'back',
    steps: row.steps,
    over: null,
    told: { lastContact: textOf(last), limitDays, ruleVersion },
  }));
};

/** The first day on which the days since the last contact exceed the limit in force on that day. */
const projected = (last: Day, ruleOn: (day: Day) => ContactRule, { stricter }: Story): Breach => {
  const limitOn = (day: Day): number =>
    Math.min(
      ruleOn(day).content.days.value,
      ...stricter.filter(({ from }) => from <= day).map(({ days }) => days),
    );
  let on = last + 1;
  while (on - last <= limitOn(on)) on += 1;
  const { id, validFrom } = ruleOn(on);
  return { last, on, limitDays: limitOn(on), ruleVersion: `${id}@${validFrom}` };
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
const counts = ({ channel, phoneReason }: Contact, { content }: ContactRule): boolean =>
  ['meeting', 'online', 'layRepresentative'].includes(channel) ||
  (channel === 'phone' && phoneReason !== null && content.phoneCounts.value);
