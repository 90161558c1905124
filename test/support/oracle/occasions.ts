import type { Day } from './days.ts';
import type { Occasion, Story } from './story.ts';

type Why = NonNullable<Occasion['ended']>['why'];

/** Starts counting from a day. */
export const begin = (story: Story, anchor: string, day: Day): void => {
  story.occasions.push({ anchor, day, episode: story.episode, ended: null });
};

const endFor = (story: Story, why: Why, on: Day, anchors: readonly string[]): void => {
  for (const occasion of story.occasions)
    if (occasion.ended === null && anchors.includes(occasion.anchor)) occasion.ended = { on, why };
};

/** What these awaited has come. */
export const end = (story: Story, on: Day, ...anchors: readonly string[]): void => {
  endFor(story, 'DONE', on, anchors);
};

/** The match has ended; what these awaited comes no more. */
export const leave = (story: Story, on: Day, ...anchors: readonly string[]): void => {
  endFor(story, 'MATCH_ENDED', on, anchors);
};

/** The course is closed, or over. */
export const endAll = (story: Story, on: Day): void => {
  for (const occasion of story.occasions) occasion.ended ??= { on, why: 'COURSE_CLOSED' };
};

/** Another day than before. */
export const again = (story: Story, anchor: string, day: Day, on: Day): void => {
  end(story, on, anchor);
  begin(story, anchor, day);
};

/** As if it had not ended. */
export const resume = (story: Story, anchor: string): void => {
  const newest = story.occasions.findLast((each) => each.anchor === anchor);
  if (newest) newest.ended = null;
};

/** The running number of the newest of an anchor within the match episode. */
export const countOf = (story: Story, anchor: string): number =>
  story.occasions.filter((occasion) => occasion.anchor === anchor && occasion.episode === story.episode)
    .length;
