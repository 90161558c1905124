import { later } from './catalogue-rows.ts';
import type { RawProgramme, RawWindow, RawWindowsRow } from './catalogue-rows.ts';
import { textOf } from './days.ts';
import { endOf, ends } from './outcome.ts';
import { spansOf } from './spans.ts';
import type { Span } from './spans.ts';
import { isMoved, isPaused, movedBy, movedInAll } from './standstills.ts';
import type { Occasion, Story } from './story.ts';

/** A window that was counted, before anyone asks what became of it. */
export interface Dated extends Span {
  readonly occasion: Occasion;
  readonly ordinal: number | string;
}

/** In the order of their numbers 1, 2, 3 …: through the row, or one for each occasion where the row has one window. */
export const datedIn = (
  row: RawWindowsRow,
  programme: RawProgramme,
  story: Story,
  episode: number,
): readonly Dated[] => {
  const occasionsOf = (anchor: string): readonly Occasion[] => {
    if (anchor === 'agreementEnd' && isPaused(story) && isMoved(programme, 'agreementStart')) return [];
    const all = story.occasions.filter((each) => each.anchor === anchor);
    const own = (ends.includes(anchor) ? all.slice(-1) : all).filter((each) => each.episode === episode);
    return row.windows.length > 1 && anchor !== 'closureStarted' ? own.slice(-1) : own;
  };
  const moved = isMoved(programme, 'agreementStart') ? movedInAll(story, episode) : 0;
  const last = endOf(story, episode) - moved;
  const dated = row.windows.flatMap((window) =>
    occasionsOf(window.anchor).flatMap((occasion, index) =>
      isRepeated(window, story, occasion)
        ? spansOf(window, occasion, last)
            .filter(({ due }) => window.anchor !== 'agreementStart' || due <= last)
            .flatMap((span) => movedOn(span, window.anchor, programme, story, episode))
            .map((span) => ({ ...span, occasion, ordinal: index + 1 }))
        : [],
    ),
  );
  if (row.windows.length === 1 && row.windows[0]?.every === undefined) return dated;
  const closing = dated.findIndex(({ occasion }) => occasion.anchor === 'closureStarted');
  const then = closing < 0 ? undefined : story.firstClosing.get(episode);
  const before = then === undefined ? dated.length : datedIn(row, programme, then, episode).length;
  return dated.map((each, index) => ({ ...each, ordinal: numberOf(each, index, closing, before) }));
};

/**
 * A number is kept for good: the closing measurement's is the next after what was there when the course first began to
 * close, what a longer agreement adds comes after, and that of another closure goes by its day.
 */
const numberOf = ({ occasion }: Dated, index: number, closing: number, before: number): number | string => {
  if (index === closing) return before + 1;
  if (occasion.anchor === 'closureStarted') return textOf(occasion.day);
  return index < before ? index + 1 : index + 2;
};

/** Moved by the pauses that began before it opened; nothing as long as nobody knows until when. */
const movedOn = (
  { opens, due }: Span,
  anchor: string,
  programme: RawProgramme,
  story: Story,
  episode: number,
): readonly Span[] => {
  const days = isMoved(programme, anchor) ? movedBy(story, episode, opens) : 0;
  return days === undefined ? [] : [{ opens: opens + days, due: due + days }];
};

/** Whether it is the so-manieth of its anchor within so long, in whatever match, counted in the order of telling. */
const isRepeated = ({ anchor, repeated }: RawWindow, { occasions }: Story, newest: Occasion): boolean => {
  if (repeated === undefined) return true;
  const { from, to = Infinity, within } = repeated;
  const near = occasions
    .slice(0, occasions.indexOf(newest) + 1)
    .filter(
      ({ anchor: what, day }) =>
        what === anchor && later(day, within) >= newest.day && later(newest.day, within) >= day,
    );
  return near.length >= from && near.length <= to;
};
