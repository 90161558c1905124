import { earlier, inSeries, later } from './catalogue-rows.ts';
import type { RawProgramme, RawWindow, RawWindowsRow } from './catalogue-rows.ts';
import { monthsBetween, plusMonths } from './days.ts';
import type { Day } from './days.ts';
import type { Occasion, Story } from './story.ts';
import type { Window } from './window.ts';

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
  const afterClosure = row.rule === 'afterClosure';
  if (!afterClosure && !story.laterContact && row.windows.some(({ anchor }) => anchor === 'closed'))
    return [];
  const episodes = [...new Set(story.occasions.map(({ episode }) => episode))];
  const legs = row.legs.filter(
    (leg) =>
      row.rule !== 'agreementUnsigned' || leg === 'coordinator' || programme.signedBy.value.includes(leg),
  );
  return episodes.flatMap((episode) => {
    const numbered = numberedIn(row, story, episode);
    const made = numbered.filter(
      ({ opens, occasion }) => occasion.ended === null || opens <= occasion.ended.on,
    );
    return made.flatMap((dated) =>
      legs.map((leg): Window => ({
        rule: row.rule,
        episode,
        ordinal: dated.ordinal,
        leg,
        anchor: dated.occasion.day,
        opens: dated.opens,
        due: dated.due,
        closes: closesOn(row, story, dated, made),
        rolls: dated.due < dated.occasion.day ? 'back' : 'on',
        steps: row.steps,
        over: overOf(row, story, dated, leg),
        ...(row.rule === 'waiting'
          ? { told: { since: story.waitingSince, limitDays: dated.due - dated.occasion.day } }
          : {}),
      })),
    );
  });
};

/** 1, 2, 3 … through the row: for each anchor in turn, each time it was set, each window counted from it. */
const numberedIn = (row: RawWindowsRow, story: Story, episode: number): readonly Dated[] => {
  const anchors = [...new Set(row.windows.map(({ anchor }) => anchor))];
  const spans = anchors.flatMap((anchor) =>
    story.occasions
      .filter((occasion) => occasion.anchor === anchor && occasion.episode === episode)
      .flatMap((occasion) =>
        row.windows
          .filter((window) => window.anchor === anchor)
          .flatMap((window) => spansOf(window, occasion, endOf(story, episode)))
          .filter(({ due }) => anchor !== 'agreementStart' || due <= endOf(story, episode))
          .map((span) => ({ ...span, occasion })),
      ),
  );
  return spans.map((span, index) => ({ ...span, ordinal: index + 1 }));
};

/** The agreement's last day, as it was moved last. */
const endOf = (story: Story, episode: number): Day =>
  story.occasions.findLast((occasion) => occasion.anchor === 'agreementEnd' && occasion.episode === episode)
    ?.day ?? Infinity;

const spansOf = (window: RawWindow, { day }: Occasion, end: Day): readonly Span[] => {
  const { opens, due, at, from, every, to, opensBefore = '0 d' } = window;
  const before = (point: Day): Span => ({ opens: earlier(point, opensBefore), due: point });
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

/** So long after due or with the anchor, the day before the rule's next window opens, and never after the archiving. */
const closesOn = (row: RawWindowsRow, story: Story, dated: Dated, made: readonly Dated[]): Day => {
  const { occasion, opens, due } = dated;
  const next = made.filter((other) => other.opens > opens).map((other) => other.opens - 1);
  const archived = row.rule === 'postClosure' ? [plusMonths(occasion.day, 13)] : [];
  return Math.min(
    later(row.closes.from === 'due' ? due : occasion.day, row.closes.after),
    ...next,
    ...archived,
  );
};

const overOf = (
  { rule, legs }: RawWindowsRow,
  story: Story,
  { occasion, ordinal }: Dated,
  leg: string,
): Window['over'] => {
  const final = occasion.anchor === 'closureStarted';
  const done = story.done
    .filter(
      (each) =>
        each.rule === rule &&
        each.episode === occasion.episode &&
        !each.voided &&
        (each.leg === leg || each.leg === 'any') &&
        (each.ordinal === ordinal || (final && each.on >= occasion.day)),
    )
    .map(({ on }) => on);
  const { ended } = occasion;
  if (done.length > 0 && legs.length > 0) return { on: Math.min(...done), reason: 'DONE' };
  return ended && { on: ended.on, reason: ended.byClosing ? 'COURSE_CLOSED' : 'DONE' };
};
