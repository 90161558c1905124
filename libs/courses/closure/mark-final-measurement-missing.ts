import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { MarkFinalMeasurementMissing } from '../commands.ts';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';
import { withinClosure } from './within-closure.ts';

/** closing → closing: the last measurement will not come, and why. */
export const markFinalMeasurementMissing = (
  { on, instrument, reason, programme }: MarkFinalMeasurementMissing,
  course: Closing,
): Decision<CourseEvent> => {
  if (course.closure.measurementsMissing.includes(instrument)) return [];
  if (!programme.measurements.some((each) => each.instrument === instrument))
    return refuse('UNKNOWN_INSTRUMENT', { instrument });
  return isBlank(reason)
    ? refuse('REASON_MISSING')
    : withinClosure(course, on, {
        type: 'FinalMeasurementMarkedMissing',
        data: { on, instrument },
        ...withTexts(course.mentee, { reason }),
      });
};
