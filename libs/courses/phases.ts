import type { Course } from './course.ts';

export const phases = ['referral', 'matching', 'startup', 'followUp', 'closure', 'after'] as const;
export type Phase = (typeof phases)[number];

export const phaseOf: Readonly<Record<Course['state'], Phase>> = {
  received: 'referral',
  incomplete: 'referral',
  assessed: 'referral',
  waiting: 'matching',
  proposed: 'matching',
  intro: 'startup',
  agreement: 'startup',
  active: 'followUp',
  paused: 'followUp',
  rematching: 'followUp',
  closing: 'closure',
  closed: 'after',
  postFollowUp: 'after',
  archived: 'after',
  declined: 'after',
  rejected: 'after',
  withdrawn: 'after',
  disposed: 'after',
};

const endedStates: ReadonlySet<Course['state']> = new Set([
  'archived',
  'declined',
  'rejected',
  'withdrawn',
  'disposed',
]);

/** Ended courses have no duties and no workflow. */
export const hasEnded = (course: Course): boolean => endedStates.has(course.state);
