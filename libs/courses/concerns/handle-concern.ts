import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { EscalateConcern, ResolveConcern, TriageConcern } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { childConcernKinds } from './concern-words.ts';
import type { Concern } from './concern.ts';

const find = (course: Course, concern: string): Concern | undefined =>
  course.ledger.concerns.find((each) => each.concern === concern);

/** Someone has read it and decided what it is. About a child the question of notifying the authorities is answered. */
export const triageConcern = (command: TriageConcern, course: Course): Decision<CourseEvent> => {
  const { on, concern, under18, notification, note } = command;
  const known = find(course, concern);
  if (known === undefined) return refuse('UNKNOWN_CONCERN');
  if (known.triagedOn !== null) return [];
  const ofAChild = childConcernKinds.includes(known.kind);
  const unfounded = notification === 'notNeeded' && isBlank(note);
  return (
    objection(
      ofAChild && under18 === null && refuse('UNDER_18_UNANSWERED'),
      ofAChild &&
        under18 === true &&
        (notification === null || unfounded) &&
        refuse('NOTIFICATION_UNANSWERED'),
    ) ?? [
      {
        type: 'ConcernTriaged',
        data: { on, concern, under18, notification },
        ...withTexts(course.mentee, { note }),
      },
      ...(notification === 'made' ? [{ type: 'ChildNotificationMade' as const, data: { on, concern } }] : []),
    ]
  );
};

/** It is taken to someone who can do more. */
export const escalateConcern = (command: EscalateConcern, course: Course): Decision<CourseEvent> => {
  const { on, concern, escalatedTo, note } = command;
  const known = find(course, concern);
  if (known === undefined) return refuse('UNKNOWN_CONCERN');
  if (known.escalatedTo.includes(escalatedTo)) return [];
  return (
    objection(
      known.triagedOn === null && refuse('CONCERN_NOT_TRIAGED'),
      known.resolvedOn !== null && refuse('CONCERN_RESOLVED'),
    ) ?? [
      { type: 'ConcernEscalated', data: { on, concern, escalatedTo }, ...withTexts(course.mentee, { note }) },
    ]
  );
};

/** It stands no longer, or someone else has it now. */
export const resolveConcern = (command: ResolveConcern, course: Course): Decision<CourseEvent> => {
  const { on, concern, resolution, note } = command;
  const known = find(course, concern);
  if (known === undefined) return refuse('UNKNOWN_CONCERN');
  if (known.resolvedOn !== null) return [];
  return (
    objection(
      known.triagedOn === null && refuse('CONCERN_NOT_TRIAGED'),
      isBlank(note) && refuse('REASON_MISSING'),
    ) ?? [
      { type: 'ConcernResolved', data: { on, concern, resolution }, ...withTexts(course.mentee, { note }) },
    ]
  );
};
