import { addDays, addMonths } from '#calendar';
import { isBlank, isRefusal, withTexts } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import { legalRuleRef } from '#programmes';
import type { ExtendAgreement } from '../commands.ts';
import type { Active } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { funded } from '../funded.ts';
import { grantable } from '../grant-guard.ts';
import { daysStood } from '../obligations/standstills.ts';
import { objection, refuse } from '../refuse.ts';

/** active → active with a later end: within the version's maximum, or on a new grant after a concrete assessment. */
export const extendAgreement = (command: ExtendAgreement, course: Active): Decision<CourseEvent> => {
  const { on, end, reason, programme } = command;
  const { version, terms } = course.agreement;
  if (end === terms.end) return [];
  const no = objection(
    isBlank(reason) && refuse('REASON_MISSING'),
    end < terms.end && refuse('END_NOT_LATER', { end: terms.end }),
  );
  if (no !== undefined) return no;
  const basis = programme.grantRequired.value ? newPeriod(command, course) : withinVersion(command, course);
  if (isRefusal(basis)) return basis;
  return [
    ...basis,
    {
      type: 'AgreementExtended',
      data: { on, version: version + 1, end },
      ...withTexts(course.mentee, { reason }),
    },
  ];
};

const withinVersion = ({ end, grant, programme }: ExtendAgreement, course: Active): Decision<CourseEvent> => {
  const { agreement } = course;
  const months = programme.durationMonths.max.value;
  const latest = addDays(addMonths(agreement.terms.start, months), daysStood(course, course));
  return (
    objection(
      grant !== null && refuse('NO_GRANT_HERE'),
      end > latest && refuse('AGREEMENT_TOO_LONG', { months, latest }),
    ) ?? []
  );
};

/** The new period begins the day after the present one and holds the new end. */
const newPeriod = (command: ExtendAgreement, course: Active): Decision<CourseEvent> => {
  const { on, grant } = command;
  if (grant === null) return refuse('GRANT_MISSING');
  const granted = grantable(command, grant, course.ledger.grants[0]?.from);
  if (isRefusal(granted)) return granted;
  const { from, to, hoursPerWeek, assessment } = grant;
  const { rule, warnings } = granted;
  const right = rule.content.kind === 'right';
  const taken = funded(command, grant, right);
  if (isRefusal(taken)) return taken;
  const told = { under: legalRuleRef(rule), right, warnings, ...taken };
  return (
    periodObjection(command, course, grant) ?? [
      {
        type: 'GrantExtended',
        data: { on, from, to, hoursPerWeek, ...told },
        ...withTexts(course.mentee, { assessment, override: command.override }),
      },
    ]
  );
};

const periodObjection = (
  { end }: ExtendAgreement,
  { grant: present }: Active,
  { from, to }: NonNullable<ExtendAgreement['grant']>,
): Refusal | undefined =>
  objection(
    present !== null && from <= present.to && refuse('GRANT_OVERLAPS', { to: present.to }),
    present !== null && from > addDays(present.to, 1) && refuse('GRANT_GAP', { to: present.to }),
    end > to && refuse('AGREEMENT_BEYOND_GRANT', { from, to }),
  );
