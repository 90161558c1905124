import type { Day } from './days.ts';
import type { Occasion, Story, Why } from './story.ts';

/** Starts counting from a day. */
export const begin = (
  story: Story,
  anchor: string,
  day: Day,
  of: Pick<Occasion, 'id' | 'moment'> = {},
): void => {
  story.occasions.push({ anchor, day, episode: story.episode, ended: null, ...of });
};

/** What these awaited has come, or comes no more. */
export const endFor = (story: Story, why: Why, on: Day, ...anchors: readonly string[]): void => {
  for (const occasion of story.occasions)
    if (occasion.ended === null && anchors.includes(occasion.anchor)) occasion.ended = { on, why };
};

/** What these awaited has come. */
export const end = (story: Story, on: Day, ...anchors: readonly string[]): void => {
  endFor(story, 'DONE', on, ...anchors);
};

/** Somebody's safety is looked after whatever becomes of the course. */
const safety = ['careNeeded', 'concern', 'criticalConcern'];

/** The course is closed, or over. */
export const endAll = (story: Story, on: Day): void => {
  for (const occasion of story.occasions)
    if (!safety.includes(occasion.anchor)) occasion.ended ??= { on, why: 'COURSE_CLOSED' };
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

/** As if it had not been. */
export const forget = (story: Story, ...anchors: readonly string[]): void => {
  const kept = story.occasions.filter(({ anchor }) => !anchors.includes(anchor));
  story.occasions.splice(0, story.occasions.length, ...kept);
};

/** The running number of the newest of an anchor within the match episode. */
export const countOf = (story: Story, anchor: string): number =>
  story.occasions.filter((occasion) => occasion.anchor === anchor && occasion.episode === story.episode)
    .length;
