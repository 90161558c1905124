import type { RawWindowsRow } from './catalogue-rows.ts';
import type { Day } from './days.ts';
import { cameUpon, closedWithin } from './standstills.ts';
import type { Occasion, Story } from './story.ts';
import type { Over } from './window.ts';

interface Asked {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number | string;
  readonly leg: string;
  readonly occasion: Occasion;
  readonly opens: Day;
  readonly due: Day;
  readonly closes: Day;
  /** A pause moves it. */
  readonly moves: boolean;
}

/** An end that was moved is counted anew: only where it lies now counts. */
export const ends = ['agreementEnd', 'grantEnd', 'pauseReturn'];

/** The agreement's last day, as it was moved last. */
export const endOf = (story: Story, episode: number): Day =>
  story.occasions.findLast((occasion) => occasion.anchor === 'agreementEnd' && occasion.episode === episode)
    ?.day ?? Infinity;

/** What became of a window; null: it is still to be done. What was missed stays so, unless somebody gave a reason. */
export const outcomeOf = (row: RawWindowsRow, story: Story, asked: Asked): Over | null => {
  const exempted = exemptedOn(story, asked);
  if (exempted !== undefined) return { on: exempted, reason: 'EXEMPTED' };
  const missed = story.missed.find((each) => isSame(each, asked));
  if (missed !== undefined) return { on: missed.on, reason: 'MISSED' };
  const done = doneOn(story, asked);
  if (done !== undefined) return { on: done, reason: 'DONE' };
  const givenUp = givenUpOn(story, asked);
  if (givenUp !== undefined) return { on: givenUp, reason: 'EXEMPTED' };
  const { occasion, episode, due, closes } = asked;
  if (asked.rule === 'postClosure' && !story.laterContact)
    return { on: Math.max(occasion.day, story.laterContactEnded ?? 0), reason: 'CONSENT_WITHDRAWN' };
  const stood = asked.moves ? cameUpon(story, episode, asked) : closedWithin(story, episode, asked);
  if (stood !== undefined) return { on: stood.from, reason: stood.why };
  const { ended } = occasion;
  if (ended === null) return null;
  if (row.steps.some(({ act }) => act === 'record-missed'))
    return closes < ended.on ? null : { on: ended.on, reason: ended.why };
  if (ledgerAnchors.includes(occasion.anchor)) {
    const left = ended.why === 'COURSE_CLOSED' && closes < ended.on;
    return left ? null : { on: ended.on, reason: ended.why };
  }
  const ranOut = row.steps.some(({ act }) => act.startsWith('expire-')) && ended.on > due;
  return { on: ended.on, reason: ranOut ? 'MISSED' : 'DONE' };
};

/** What is told beside the course's way: when it is left behind, that is said; elsewhere what was awaited has come. */
const ledgerAnchors = ['appointment', 'noShow', 'mentorNoShow', 'careNeeded', 'concern', 'criticalConcern'];

type Names = Pick<Asked, 'rule' | 'episode' | 'ordinal' | 'leg'>;

const isSame = (
  each: { readonly [Part in keyof Names]: Names[Part] | string | null },
  { rule, episode, ordinal, leg }: Names,
): boolean => each.rule === rule && each.episode === episode && each.ordinal === ordinal && each.leg === leg;

/** By its number; the closing measurement also by whatever was measured while the course was closing. */
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
            each.on >= occasion.day &&
            (occasion.ended === null || each.on <= occasion.ended.on))),
    )
    .map(({ on }) => on);
  const all = [...days, ...happenedSince(story, asked)];
  return all.length === 0 ? undefined : Math.min(...all);
};

/** The two have met, unless another day was agreed before; all who work with the citizen have. */
const happenedSince = (
  { contacts, jointMeetings }: Story,
  { rule, occasion, due }: Asked,
): readonly Day[] => {
  if (rule === 'appointment' && occasion.ended !== null && occasion.ended.on < due) return [];
  const met = contacts.filter(({ voided }) => !voided).map(({ held }) => held);
  const days = { appointment: met, noShowCaseMeeting: jointMeetings }[rule] ?? [];
  return days.filter((day) => day >= occasion.day);
};

/** Somebody has said why it need not be met; of an end, for where it lay then. */
const exemptedOn = ({ exempted }: Story, asked: Asked): Day | undefined =>
  exempted.find(
    (each) => isSame(each, asked) && (each.due === asked.due || !ends.includes(asked.occasion.anchor)),
  )?.on;

/** The closing measurement was marked missing; once the course is closed that is no longer of use. */
const givenUpOn = (story: Story, { rule, episode, occasion }: Asked): Day | undefined =>
  occasion.anchor === 'closureStarted' && occasion.ended === null
    ? story.markedMissing.find(
        (each) => each.rule === rule && each.episode === episode && each.on >= occasion.day,
      )?.on
    : undefined;
