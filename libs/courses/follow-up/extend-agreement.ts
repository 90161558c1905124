import { addDays, addMonths } from '#calendar';
import type { Decision, Refusal } from '#kernel';
import type { ExtendAgreement } from '../commands.ts';
import type { Active } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { grantObjection } from '../grant-guard.ts';
import { daysStood } from '../obligations/standstills.ts';
import { objection, refuse } from '../refuse.ts';
import { isBlank, withTexts } from '../with-texts.ts';

/** active → active with a later end: within the version's maximum, or on a new grant after a concrete assessment. */
export const extendAgreement = (command: ExtendAgreement, course: Active): Decision<CourseEvent> => {
  const { on, end, reason, grant, programme } = command;
  const { version, terms } = course.agreement;
  if (end === terms.end) return [];
  const extended: CourseEvent = {
    type: 'AgreementExtended',
    data: { on, version: version + 1, end },
    ...withTexts(course.mentee, { reason }),
  };
  return (
    objection(
      isBlank(reason) && refuse('REASON_MISSING'),
      end < terms.end && refuse('END_NOT_LATER', { end: terms.end }),
      programme.grantRequired.value ? newPeriod(command, course) : withinVersion(command, course),
    ) ?? [
      ...(grant === null || !programme.grantRequired.value
        ? []
        : [
            {
              type: 'GrantExtended' as const,
              data: { on, from: grant.from, to: grant.to, hoursPerWeek: grant.hoursPerWeek },
              ...withTexts(course.mentee, { assessment: grant.assessment }),
            },
          ]),
      extended,
    ]
  );
};

const withinVersion = ({ end, grant, programme }: ExtendAgreement, course: Active) => {
  const { agreement } = course;
  const months = programme.durationMonths.max.value;
  const latest = addDays(addMonths(agreement.terms.start, months), daysStood(course, agreement.terms.start));
  return objection(
    grant !== null && refuse('NO_GRANT_HERE'),
    end > latest && refuse('AGREEMENT_TOO_LONG', { months, latest }),
  );
};

const newPeriod = (command: ExtendAgreement, course: Active): Refusal | undefined => {
  const { end, grant } = command;
  if (grant === null) return refuse('GRANT_MISSING');
  const present = course.grant;
  return objection(
    grantObjection(command, grant, grant.assessment),
    present !== null && grant.from <= present.to && refuse('GRANT_OVERLAPS', { to: present.to }),
    present !== null && grant.from > addDays(present.to, 1) && refuse('GRANT_GAP', { to: present.to }),
    end > grant.to && refuse('AGREEMENT_BEYOND_GRANT', { from: grant.from, to: grant.to }),
  );
};
