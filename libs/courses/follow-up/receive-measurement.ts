import type { Decision } from '#kernel';
import type { ReceiveMeasurement } from '../commands.ts';
import type { Active, Closing, Paused } from '../course.ts';
import { windowObjection } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { measurementObjection } from '../measurement-objection.ts';
import { careCallFor } from '../logbook/care-call.ts';
import { objection } from '../refuse.ts';
import { told } from '../told.ts';

/** Answers to one of the programme's instruments; which point of the grid they are for is said, not guessed. */
export const receiveMeasurement = (
  command: ReceiveMeasurement,
  course: Active | Paused | Closing,
): Decision<CourseEvent> => {
  const { on, measurement, instrument, ordinal, respondent, scores } = command;
  if (course.ledger.measurements.some((each) => each.measurement === measurement)) return [];
  return (
    objection(
      measurementObjection(command, instrument, respondent, scores),
      ordinal !== null && windowObjection(command, course, { rule: instrument, ordinal, leg: respondent }),
    ) ?? [
      {
        type: 'MeasurementReceived',
        data: { on, measurement, instrument, ordinal, respondent, scores, told: told(command) },
      },
      ...careCallFor(command, course, command),
    ]
  );
};
