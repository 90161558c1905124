import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ChangeLegalBasis } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme, legalBasisOn } from '../legal-basis.ts';
import { refuse } from '../refuse.ts';

/** Any open state: the version of the rule that is in force that day takes the place of the one that was pinned. */
export const changeLegalBasis = (command: ChangeLegalBasis, course: Course): Decision<CourseEvent> => {
  const { on, reason } = command;
  const basis = legalBasisOn(command, on);
  const before = course.legalBasis;
  if (!isStatutoryScheme(command)) return refuse('NO_LEGAL_BASIS_NEEDED');
  if (basis === undefined) return refuse('NO_LEGAL_BASIS', { on });
  if (isBlank(reason)) return refuse('REASON_MISSING');
  if (before?.rule === basis.id && before.version === basis.validFrom) return [];
  return [
    {
      type: 'LegalBasisChanged',
      data: { on, from: before, rule: basis.id, version: basis.validFrom, verified: basis.verified },
      ...withTexts(course.mentee, { reason }),
    },
  ];
};
