import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CompleteFollowUp } from '../commands.ts';
import type { Active, AgreementPending, Closing, Intro, Paused } from '../course.ts';
import { windowObjection } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** One leg of a follow-up; when both are done the follow-up is. The first call may come before the introduction is held. */
export const completeFollowUp = (
  command: CompleteFollowUp,
  course: Intro | AgreementPending | Active | Paused | Closing,
): Decision<CourseEvent> => {
  const { on, rule, ordinal, leg, note } = command;
  const done = course.ledger.legs.filter(
    (each) => each.rule === rule && each.ordinal === ordinal && each.episode === course.episode,
  );
  if (done.some((each) => each.leg === leg)) return [];
  const firstCall = course.state === 'intro' && ordinal === 1;
  return (
    objection(
      rule !== 'followUp' && refuse('UNKNOWN_DUTY'),
      !firstCall && windowObjection(command, course, { rule, ordinal, leg }),
    ) ?? [
      {
        type: 'FollowUpLegCompleted',
        data: { on, rule, ordinal, leg },
        ...withTexts((leg === 'mentor' ? course.match?.mentor : undefined) ?? course.mentee, { note }),
      },
      ...(done.length > 0 ? [{ type: 'FollowUpCompleted' as const, data: { on, rule, ordinal } }] : []),
    ]
  );
};
