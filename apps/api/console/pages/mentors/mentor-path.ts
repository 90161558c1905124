import type { MentorAction } from '#mentors';
import { kebab } from '#messages/where-done';

export const mentorsPath = '/console/mentors';

export const mentorPath = (mentor: string): string => `${mentorsPath}/${mentor}`;

/** Where a command is given to a mentor. */
export const mentorCommandPath = (mentor: string, command: MentorAction): string =>
  `${mentorPath(mentor)}/do/${kebab(command)}`;

/** Names are masked: enough of the random id to tell two mentors apart. */
export const shortId = (mentor: string): string => mentor.slice(0, 8);
