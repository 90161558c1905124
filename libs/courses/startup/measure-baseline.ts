import type { Decision } from '#kernel';
import type { MeasureBaseline } from '../commands.ts';
import type { AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { careCallFor } from '../logbook/care-call.ts';
import { measurementObjection } from '../measurement-objection.ts';
import { objection } from '../refuse.ts';
import { told } from '../told.ts';

/** agreement → agreement: how it was before the start. */
export const measureBaseline = (
  command: MeasureBaseline,
  course: AgreementPending,
): Decision<CourseEvent> => {
  const { on, measurement, instrument, respondent, scores } = command;
  if (course.ledger.measurements.some((each) => each.measurement === measurement)) return [];
  return (
    objection(measurementObjection(command, instrument, respondent, scores)) ?? [
      {
        type: 'BaselineMeasured',
        data: { on, measurement, instrument, respondent, scores, told: told(command) },
      },
      ...careCallFor(command, course, command),
    ]
  );
};
