import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { AssessEligibility } from '../commands.ts';
import type { Received } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** received → assessed: within the version's age and group, or a reasoned exception; the section 85 question answered. */
export const assessEligibility = (command: AssessEligibility, course: Received): Decision<CourseEvent> => {
  const { on, age, inTargetGroup, section85, exceptionReason, programme } = command;
  const limits = programme.age.value;
  const outside =
    !inTargetGroup || (limits !== null && age !== null && (age < limits.from || age > limits.to));
  const reasoned = !isBlank(exceptionReason);
  return (
    objection(
      section85 === null && refuse('BOUNDARY_UNANSWERED'),
      section85 === true && !reasoned && refuse('SECTION_85_SUPPORT'),
      limits !== null && age === null && refuse('AGE_MISSING', { ...limits }),
      outside && !reasoned && refuse('OUTSIDE_TARGET_GROUP'),
    ) ?? [
      {
        type: 'EligibilityAssessed',
        data: { on, age, exception: outside },
        ...withTexts(course.mentee, { exceptionReason }),
      },
      { type: 'BoundaryToSection85Recorded', data: { on, section85: section85 === true } },
    ]
  );
};
