import { later } from './catalogue-rows.ts';
import type { RawProgramme, RawWindowsRow } from './catalogue-rows.ts';
import type { Day } from './days.ts';
import type { Story } from './story.ts';
import type { Window } from './window.ts';

/**
 * The course is kept until the last question after closure is answered or missed, at most 13 months; without consent for
 * later contact nothing is asked, and it is kept until it can no longer be reopened.
 */
export const afterClosureOf = (
  row: RawWindowsRow,
  programme: RawProgramme,
  story: Story,
  questions: readonly Window[],
): readonly Window[] => {
  const { closed, episode } = story;
  if (closed === null) return [];
  const mayAsk = story.laterContact && !story.scheduled;
  const due = keptUntil(programme, story, closed, questions);
  return row.legs.map((leg) => ({
    ...{ rule: row.rule, episode, ordinal: 1, leg },
    anchor: closed,
    opens: closed,
    due,
    closes: due + 1,
    rolls: 'on',
    steps: row.steps.filter(({ act }) => mayAsk || act !== 'schedule-post-follow-up'),
    over: null,
    until: Infinity,
  }));
};

const keptUntil = (
  { limits }: RawProgramme,
  { laterContact }: Story,
  closed: Day,
  questions: readonly Window[],
): Day => {
  if (!laterContact) return later(closed, limits.reopenWithin.value);
  const settled = questions.every(({ over }) => over !== null);
  return settled && questions.length > 0
    ? Math.max(closed, ...questions.map(({ over }) => over?.on ?? closed))
    : later(closed, limits.archiveAfter.value);
};
