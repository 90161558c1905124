import type { RawProgramme } from './catalogue-rows.ts';
import type { Day } from './days.ts';
import type { Standstill, Story } from './story.ts';

/** A pause from a day on; told again while it lasts, it is the same. */
export const pause = (story: Story, from: Day, freezes: boolean): void => {
  if (standsStill(story)) return;
  const freezesFrom = freezes ? from : null;
  story.standstills.push({ episode: story.episode, from, to: null, why: 'PAUSED', freezesFrom });
};

/** It goes on, or has come to something else. */
export const goOn = (story: Story, on: Day): void => {
  for (const standstill of story.standstills) standstill.to ??= on;
};

export const standsStill = ({ standstills }: Story): boolean => standstills.some(({ to }) => to === null);

/** While closure goes on, a pause that led to it asks nobody to wait. */
export const isPaused = (story: Story): boolean => standsStill(story) && story.closing === null;

const lengthOf = ({ from, to }: Standstill): number => (to ?? from) - from;

/** What is counted from the introduction and the agreement's start; a statutory date never moves. */
const grid = ['introHeld', 'agreementStart'];

export const isMoved = ({ grantRequired }: RawProgramme, anchor: string): boolean =>
  !grantRequired.value && grid.includes(anchor);

const inEpisode = ({ standstills }: Story, episode: number): readonly Standstill[] =>
  standstills.filter((each) => each.episode === episode);

/** By how many days a window that would open then has moved; undefined: nobody knows yet. */
export const movedBy = (story: Story, episode: number, opens: Day): number | undefined => {
  let moved = 0;
  for (const standstill of inEpisode(story, episode)) {
    if (standstill.from >= opens + moved) continue;
    if (standstill.to === null) return undefined;
    moved += lengthOf(standstill);
  }
  return moved;
};

/** By how many days an agreement's end has moved, all in all. */
export const movedInAll = (story: Story, episode: number): number =>
  inEpisode(story, episode).reduce((days, standstill) => days + lengthOf(standstill), 0);

/** The standstill that came upon a window while it was open. */
export const cameUpon = (
  story: Story,
  episode: number,
  { opens, closes }: { readonly opens: Day; readonly closes: Day },
): Standstill | undefined => inEpisode(story, episode).find(({ from }) => opens <= from && from <= closes);

/** Where dates stay: the closure, taken back later, during which a window closed. */
export const closedWithin = (
  story: Story,
  episode: number,
  { closes }: { readonly closes: Day },
): Standstill | undefined =>
  inEpisode(story, episode).find(
    ({ from, to, why }) => why === 'COURSE_CLOSED' && to !== null && from <= closes && closes < to,
  );

/** Whether the course stood still on that day; the day of return is worked again. */
export const stoodOn = ({ standstills }: Story, day: Day): boolean =>
  standstills.some(({ from, to }) => from <= day && (to === null || day < to));

/** Whether the municipality has let contacts rest on that day. */
export const restsOn = ({ standstills }: Story, day: Day): boolean =>
  standstills.some(({ freezesFrom: from, to }) => from !== null && from <= day && (to === null || day < to));

/** That day or, where contacts rest on it, the day of return. */
export const returnFrom = (story: Story, day: Day): Day =>
  restsOn(story, day) ? returnFrom(story, day + 1) : day;

/** Whether that day counts towards the contact duty: the one on which a rest begins has begun before, that of return not. */
export const countsOn = ({ standstills }: Story, day: Day): boolean =>
  !standstills.some(({ freezesFrom: from, to }) => from !== null && from < day && (to === null || day <= to));
