import { dayOf } from './days.ts';
import { consents } from './consents.ts';
import { facts } from './facts.ts';
import type { Happened } from './happened.ts';
import { interruptions } from './interruptions.ts';
import { meetings } from './meetings.ts';
import { emptyStory } from './story.ts';
import type { Story } from './story.ts';
import { transitions } from './transitions.ts';

/** Reads event after event; what duties have no use for is passed over. */
export const storyOf = (events: readonly Happened[]): Story => {
  const story = emptyStory();
  for (const { type, data, byItself } of events) {
    if (!byItself) story.lastAct = Math.max(story.lastAct, dayOf(data.told?.on ?? data.toldOn ?? data.on));
    const telling = [transitions, interruptions, facts, consents, meetings].find((each) => type in each);
    telling?.[type]?.(story, dayOf(data.on), data);
  }
  return story;
};
