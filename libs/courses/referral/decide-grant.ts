import { type Decision, isRefusal, withTexts } from '#kernel';
import { legalRuleRef } from '#programmes';
import type { DecideGrant } from '../commands.ts';
import type { Assessed } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { funded } from '../funded.ts';
import { grantable } from '../grant-guard.ts';
import { refuse } from '../refuse.ts';

/** assessed → assessed with a grant: on a professional assessment, under a rule or right in force on its first day. */
export const decideGrant = (command: DecideGrant, course: Assessed): Decision<CourseEvent> => {
  const { on, from, to, hoursPerWeek, assessment, assessedBy, programme } = command;
  const { grant, ledger } = course;
  if (!programme.grantRequired.value) return refuse('NO_GRANT_HERE');
  const granted = grantable(command, command);
  if (isRefusal(granted)) return granted;
  const under = legalRuleRef(granted.rule);
  if (
    grant?.from === from &&
    grant.to === to &&
    grant.hoursPerWeek === hoursPerWeek &&
    (grant.under === under || grant.under === null)
  )
    return [];
  const right = granted.rule.content.kind === 'right';
  const taken = funded(command, command, right, ledger.reserved);
  if (isRefusal(taken)) return taken;
  return [
    {
      type: 'ProfessionalAssessmentRecorded',
      data: { on, author: assessedBy },
      ...withTexts(course.mentee, { assessment }),
    },
    {
      type: 'GrantDecided',
      data: {
        on,
        from,
        to,
        hoursPerWeek,
        under,
        right,
        warnings: granted.warnings,
        ...taken,
      },
      ...withTexts(course.mentee, { override: command.override }),
    },
  ];
};
