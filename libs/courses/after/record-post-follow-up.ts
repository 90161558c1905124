import type { Decision } from '#kernel';
import type { RecordPostFollowUp } from '../commands.ts';
import type { PostFollowUp } from '../course.ts';
import { dutiesUnder, windowObjection } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** postFollowUp → same, or archived after the last point. Not reached is an answer too: neither success nor failure. */
export const recordPostFollowUp = (
  command: RecordPostFollowUp,
  course: PostFollowUp,
): Decision<CourseEvent> => {
  const { on, rule, ordinal, answer } = command;
  const points = course.ledger.postFollowUps.filter((each) => each.rule === rule);
  if (points.some((each) => each.ordinal === ordinal)) return [];
  const others = dutiesUnder('postClosure', command, course).filter((each) => each.ordinal !== ordinal);
  return (
    objection(
      rule !== 'postClosure' && refuse('UNKNOWN_DUTY'),
      windowObjection(command, course, { rule, ordinal }),
    ) ?? [
      typeof answer === 'string'
        ? { type: 'PostFollowUpNotReached', data: { on, rule, ordinal, answer } }
        : { type: 'PostFollowUpCompleted', data: { on, rule, ordinal, ...answer } },
      ...(others.every(({ status }) => status !== 'open')
        ? [{ type: 'CourseArchived' as const, data: { on } }]
        : []),
    ]
  );
};
