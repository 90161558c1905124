import { later } from './catalogue-rows.ts';
import type { RawWindowsRow } from './catalogue-rows.ts';
import { textOf } from './days.ts';
import type { Day } from './days.ts';
import { isPaused } from './standstills.ts';
import type { Contact, Story } from './story.ts';
import type { Over, Window } from './window.ts';

export const isSilence = ({ windows }: RawWindowsRow): boolean =>
  windows.some(({ anchor }) => anchor === 'lastContact' || anchor === 'lastAct');

/** The agreement that is being followed up: from its start until closure begins, and not while it stands still. */
const followedUp = (story: Story): { readonly start: Day; readonly episode: number } | undefined => {
  const start = story.occasions.findLast(({ anchor }) => anchor === 'agreementStart');
  if (start === undefined || start.ended !== null || story.closing !== null || isPaused(story))
    return undefined;
  const { episode } = start;
  return { start: Math.max(start.day, ...returnsIn(story, episode)), episode };
};

/** Nobody could meet before the day of return. */
const returnsIn = ({ standstills }: Story, episode: number): readonly Day[] =>
  standstills.filter((each) => each.episode === episode).map(({ from, to }) => to ?? from);

/** The newest of these contacts since the agreement's start or the return; before the first one, that day itself. */
const lastContact = (start: Day, contacts: readonly Contact[]): Day =>
  Math.max(start, ...contacts.filter(({ voided }) => !voided).map(({ held }) => held));

/** Nothing has been logged, or nobody has done anything, for so long: one window, moved by each contact or act. */
export const silencesOf = (row: RawWindowsRow, story: Story): readonly Window[] => {
  const since = row.windows[0]?.anchor === 'lastAct' ? sinceLastAct(story) : sinceLastContact(story);
  return since === undefined
    ? []
    : row.windows.flatMap(({ opens = '0 d', due = '0 d' }) =>
        row.legs.map((leg): Window => ({
          ...{ rule: row.rule, episode: since.episode, ordinal: textOf(since.day), leg },
          anchor: since.day,
          opens: later(since.day, opens),
          due: later(since.day, due),
          closes: later(later(since.day, due), row.closes.after),
          rolls: 'on',
          steps: row.steps,
          over: exemptedOn(story, row.rule, since, leg),
          until: Infinity,
        })),
      );
};

interface Since {
  readonly day: Day;
  readonly episode: number;
}

/** From the referral until the course is closed, and not while it stands still: the return is reminded of then. */
const sinceLastAct = (story: Story): Since | undefined =>
  story.closed !== null || isPaused(story) ? undefined : { day: story.lastAct, episode: story.episode };

const sinceLastContact = (story: Story): Since | undefined => {
  const agreement = followedUp(story);
  return agreement && { day: lastContact(agreement.start, story.contacts), episode: agreement.episode };
};

const exemptedOn = ({ exempted }: Story, rule: string, { day, episode }: Since, leg: string): Over | null => {
  const found = exempted.find(
    (each) =>
      each.rule === rule && each.episode === episode && each.ordinal === textOf(day) && each.leg === leg,
  );
  return found === undefined ? null : { on: found.on, reason: 'EXEMPTED' };
};
