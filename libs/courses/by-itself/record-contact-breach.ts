import type { Decision } from '#kernel';
import type { RecordContactBreach } from '../commands.ts';
import type { Course } from '../course.ts';
import { timeFor } from '../duties.ts';
import type { CourseEvent } from '../events.ts';

/** The days since the last contact exceed the limit in force: one breach for each gap, also when told after closure. */
export const recordContactBreach = (command: RecordContactBreach, course: Course): Decision<CourseEvent> => {
  const { on, lastContact } = command;
  if (course.ledger.breaches.some((breach) => breach.lastContact === lastContact)) return [];
  const window = timeFor(
    command,
    course,
    'record-breach',
    'contactDuty',
    ({ ordinal }) => ordinal === lastContact,
  );
  return window?.legalRule == null
    ? []
    : [
        {
          type: 'ContactRequirementBreached',
          data: {
            on,
            lastContact,
            limitDays: window.legalRule.days,
            ruleVersion: window.legalRule.ref,
          },
        },
      ];
};
