import { later } from './catalogue-rows.ts';
import type { RawProgramme, RawWindowsRow } from './catalogue-rows.ts';
import { datedIn } from './dated.ts';
import type { Dated } from './dated.ts';
import { textOf } from './days.ts';
import type { Day } from './days.ts';
import { ends, outcomeOf } from './outcome.ts';
import { isMoved, stoodOn } from './standstills.ts';
import type { Story } from './story.ts';
import type { Over, Window } from './window.ts';

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
            ...(row.rule === 'appointment'
              ? { rests: () => stoodOn(story, due) || story.keepApart.size > 0 }
              : {}),
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
