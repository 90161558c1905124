import type { MentorFound, MentorRef } from './messages.ts';

/** The workflow's only hand. Safe to repeat and to run twice at once. */
export interface MentorActivities {
  tickMentor: (mentor: MentorRef) => Promise<MentorFound>;
}

/** The activity over `tickMentor` of the use cases. */
export const createMentorActivities = (
  tickMentor: (tenant: string, mentorId: string) => Promise<MentorFound>,
): MentorActivities => ({
  tickMentor: ({ tenant, mentorId }) => tickMentor(tenant, mentorId),
});
