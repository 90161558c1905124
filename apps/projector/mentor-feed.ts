import type { SubscriptionOptions } from '#event-store';
import type { MentorCommands } from '#use-cases/mentor-commands';
import { tellMentors } from '#use-cases/mentors/tell-mentors';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

/** Tells mentors which courses took them on and gave them back: what is owed about them counts from it. */
export const mentorFeed = (
  subscription: Omit<SubscriptionOptions, 'name' | 'handler'>,
  mentors: MentorCommands,
): Part =>
  follow({
    ...subscription,
    name: 'mentor-feed',
    handler: { outside: (events, tenant) => tellMentors(mentors, tenant, events) },
  });
