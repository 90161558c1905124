import type { RawWindowsRow } from './catalogue-rows.ts';
import type { Day } from './days.ts';
import type { Occasion, Story } from './story.ts';
import type { Over } from './window.ts';

interface Asked {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number;
  readonly leg: string;
  readonly occasion: Occasion;
  readonly due: Day;
  readonly closes: Day;
}

/** The agreement's last day, as it was moved last. */
export const endOf = (story: Story, episode: number): Day =>
  story.occasions.findLast((occasion) => occasion.anchor === 'agreementEnd' && occasion.episode === episode)
    ?.day ?? Infinity;

/** What became of a window; null: it is still to be done. A miss that is recorded stays one. */
export const outcomeOf = (row: RawWindowsRow, story: Story, asked: Asked): Over | null => {
  const missed = story.missed.find((each) => isSame(each, asked));
  if (missed !== undefined) return { on: missed.on, reason: 'MISSED' };
  const done = doneOn(story, asked);
  if (done !== undefined) return { on: done, reason: 'DONE' };
  const exempted = exemptedOn(story, asked);
  if (exempted !== undefined) return { on: exempted, reason: 'EXEMPTED' };
  const { occasion, due, closes } = asked;
  if (asked.rule === 'postClosure' && !story.laterContact)
    return { on: occasion.day, reason: 'CONSENT_WITHDRAWN' };
  const { ended } = occasion;
  if (ended === null) return null;
  if (row.steps.some(({ act }) => act === 'record-missed'))
    return closes < ended.on ? null : { on: ended.on, reason: ended.why };
  const ranOut = row.steps.some(({ act }) => act.startsWith('expire-')) && ended.on > due;
  return { on: ended.on, reason: ranOut ? 'MISSED' : 'DONE' };
};

type Named = Pick<Asked, 'rule' | 'episode' | 'ordinal' | 'leg'>;

const isSame = (
  each: { readonly [Part in keyof Named]: Named[Part] | null },
  { rule, episode, ordinal, leg }: Named,
): boolean => each.rule === rule && each.episode === episode && each.ordinal === ordinal && each.leg === leg;

/** By its number; the closing measurement also by whatever was measured since closure began. */
const doneOn = (story: Story, asked: Asked): Day | undefined => {
  const { rule, episode, leg, occasion } = asked;
  const days = story.done
    .filter(
      (each) =>
        !each.voided &&
        (isSame(each, asked) ||
          (occasion.anchor === 'closureStarted' &&
            each.rule === rule &&
            each.episode === episode &&
            each.leg === leg &&
            each.on >= occasion.day)),
    )
    .map(({ on }) => on);
  return days.length === 0 ? undefined : Math.min(...days);
};

/** The closing measurement was marked missing; once the course is closed that is no longer of use. */
const exemptedOn = (story: Story, { rule, episode, occasion }: Asked): Day | undefined =>
  occasion.anchor === 'closureStarted' && occasion.ended === null
    ? story.markedMissing.find((each) => each.rule === rule && each.episode === episode)?.on
    : undefined;
