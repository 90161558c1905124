import type { Decision } from '#kernel';
import type { DecideGrant } from '../commands.ts';
import type { Assessed } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { grantObjection } from '../grant-guard.ts';
import { objection, refuse } from '../refuse.ts';
import { withTexts } from '../with-texts.ts';

/** assessed → assessed with a grant: on a professional assessment, for at most the period the rule allows. */
export const decideGrant = (command: DecideGrant, course: Assessed): Decision<CourseEvent> => {
  const { on, from, to, hoursPerWeek, assessment, assessedBy, programme } = command;
  const { grant } = course;
  if (grant?.from === from && grant.to === to && grant.hoursPerWeek === hoursPerWeek) return [];
  return (
    objection(
      !programme.grantRequired.value && refuse('NO_GRANT_HERE'),
      grantObjection(command, { from, to, hoursPerWeek }, assessment),
    ) ?? [
      {
        type: 'ProfessionalAssessmentRecorded',
        data: { on, author: assessedBy },
        ...withTexts(course.mentee, { assessment }),
      },
      { type: 'GrantDecided', data: { on, from, to, hoursPerWeek } },
    ]
  );
};
