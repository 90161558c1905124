import { earlier, inSeries, later } from './catalogue-rows.ts';
import type { RawProgramme, RawWindow, RawWindowsRow } from './catalogue-rows.ts';
import { monthsBetween, plusMonths, textOf } from './days.ts';
import type { Day } from './days.ts';
import { endOf, ends, outcomeOf } from './outcome.ts';
import { isMoved, movedBy, movedInAll, standsStill, stoodOn } from './standstills.ts';
import type { Occasion, Story } from './story.ts';
import type { Over, Window } from './window.ts';

interface Span {
  readonly opens: Day;
  readonly due: Day;
}

interface Dated extends Span {
  readonly occasion: Occasion;
  readonly ordinal: number;
}

/** The windows of a row that counts from dates; the silences, whose date moves, are counted elsewhere. */
export const windowsOf = (row: RawWindowsRow, programme: RawProgramme, story: Story): readonly Window[] => {
  const legs = row.legs.filter(
    (leg) =>
      row.rule !== 'agreementUnsigned' || leg === 'coordinator' || programme.signedBy.value.includes(leg),
  );
  const episodes = [...new Set(story.occasions.map(({ episode }) => episode))];
  return episodes.flatMap((episode) => {
    const all = datedIn(row, programme, story, episode);
    return all.flatMap((dated) => {
      const { occasion, ordinal, opens, due } = dated;
      const closes = closesOn(row, programme, story, dated, all);
      if (closes < (story.migrated ?? 0)) return [];
      const moves = isMoved(programme, occasion.anchor);
      return legs.flatMap((leg): readonly Window[] => {
        const named = { rule: row.rule, episode, ordinal, leg };
        const over = outcomeOf(row, story, { ...named, occasion, opens, due, closes, moves });
        const left = leftBehindOn(over);
        if (opens > left) return [];
        return [
          {
            ...named,
            ...{ anchor: occasion.day, opens, due, closes, over },
            rolls: comesBefore.includes(occasion.anchor) ? 'back' : 'on',
            steps: row.steps,
            until: left,
            ...(occasion.moment === undefined ? {} : { moment: occasion.moment }),
            ...(row.rule === 'appointment' ? { rests: () => stoodOn(story, due) } : {}),
            ...(row.rule === 'waiting'
              ? { told: { since: textOf(occasion.day), limitDays: due - occasion.day } }
              : {}),
          },
        ];
      });
    });
  });
};

/** What is asked about these comes before them. */
const comesBefore = [...ends, 'appointment'];

/** The day on which the course moved on without it; of what was done, or stood still, the later steps are still told as suppressed. */
const leftBehindOn = (over: Over | null): Day =>
  over === null || ['DONE', 'EXEMPTED', 'MISSED', 'PAUSED'].includes(over.reason) ? Infinity : over.on;

/** In the order of their numbers 1, 2, 3 …: through the row, or one for each occasion where the row has one window. */
const datedIn = (
  row: RawWindowsRow,
  programme: RawProgramme,
  story: Story,
  episode: number,
): readonly Dated[] => {
  const occasionsOf = (anchor: string): readonly Occasion[] => {
    if (anchor === 'agreementEnd' && standsStill(story) && isMoved(programme, 'agreementStart')) return [];
    const all = story.occasions.filter((each) => each.anchor === anchor);
    const own = (ends.includes(anchor) ? all.slice(-1) : all).filter((each) => each.episode === episode);
    return row.windows.length > 1 ? own.slice(-1) : own;
  };
  const moved = isMoved(programme, 'agreementStart') ? movedInAll(story, episode) : 0;
  const last = endOf(story, episode) - moved;
  const dated = row.windows.flatMap((window) =>
    occasionsOf(window.anchor).flatMap((occasion, index, all) =>
      isRepeated(window, all, index)
        ? spansOf(window, occasion, last)
            .filter(({ due }) => window.anchor !== 'agreementStart' || due <= last)
            .flatMap((span) => movedOn(span, window.anchor, programme, story, episode))
            .map((span) => ({ ...span, occasion, ordinal: index + 1 }))
        : [],
    ),
  );
  return row.windows.length > 1 || row.windows[0]?.every !== undefined
    ? dated.map((each, index) => ({ ...each, ordinal: index + 1 }))
    : dated;
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

/** Whether it is the so-manieth of its anchor within so long, counted in the order of telling. */
const isRepeated = ({ repeated }: RawWindow, all: readonly Occasion[], index: number): boolean => {
  if (repeated === undefined) return true;
  const { day } = all[index] ?? { day: 0 };
  const near = all
    .slice(0, index + 1)
    .filter((other) => later(other.day, repeated.within) >= day && later(day, repeated.within) >= other.day);
  return near.length >= repeated.from && near.length <= (repeated.to ?? Infinity);
};

const spansOf = (window: RawWindow, { day }: Occasion, end: Day): readonly Span[] => {
  const { opens, due, at, from, every, to, opensBefore = '0 d' } = window;
  const before = (point: Day): Span => ({ opens: Math.max(day, earlier(point, opensBefore)), due: point });
  if (opens !== undefined && due !== undefined) return [{ opens: later(day, opens), due: later(day, due) }];
  if (at === 'mid') return [before(plusMonths(day, Math.ceil(monthsBetween(day, end) / 2)))];
  if (at !== undefined) return [before(later(day, at))];
  if (from === undefined || every === undefined)
    throw new Error(`a window that says neither when nor how often`);
  const last = Math.min(end, to === undefined ? Infinity : later(day, to));
  const series: Span[] = [];
  for (let nth = 0; inSeries(day, from, every, nth) <= last; nth += 1)
    series.push(before(inSeries(day, from, every, nth)));
  return series;
};

/**
 * With the anchor; or so long after due, or the day before the rule's next window opens, but not before due. The closing
 * measurement is cut short by none, and nothing stays open longer than the course.
 */
const closesOn = (
  row: RawWindowsRow,
  programme: RawProgramme,
  story: Story,
  { occasion, opens, due }: Dated,
  all: readonly Dated[],
): Day => {
  if (row.closes.from === 'anchor') return Math.max(due, occasion.day);
  const next =
    row.windows.length === 1 && row.windows[0]?.from === undefined
      ? []
      : all.filter(
          (other) =>
            other.opens > opens &&
            (occasion.anchor !== 'closureStarted' || other.occasion.anchor === 'closureStarted'),
        );
  const asked = row.rule === 'postClosure';
  const archived =
    asked && story.closed !== null ? later(story.closed, programme.limits.archiveAfter.value) : Infinity;
  const closes = Math.min(later(due, row.closes.after), ...next.map((other) => other.opens - 1));
  return Math.min(Math.max(due, closes), archived);
};
