import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CorrectMeasurement } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import { careCallFor } from '../logbook/care-call.ts';
import { scoresObjection } from '../measurement-objection.ts';
import type { Known } from '../known.ts';
import { objection, refuse } from '../refuse.ts';
import type { MeasurementScores } from '../words.ts';
import { correctionObjection } from './correction-objection.ts';

const same = (a: MeasurementScores, b: MeasurementScores): boolean =>
  Object.keys({ ...a, ...b }).every((item) => a[item] === b[item]);

/** The measurement as it should have been told; the first telling stays in the history. */
export const correctMeasurement = (command: CorrectMeasurement, course: Known): Decision<CourseEvent> => {
  const { on, today, measurement, measuredOn, scores, voided, reason } = command;
  const known = course.ledger.measurements.find((each) => each.measurement === measurement);
  if (known === undefined) return refuse('UNKNOWN_MEASUREMENT');
  if (known.on === measuredOn && known.voided === voided && same(known.scores, scores)) return [];
  return (
    objection(
      correctionObjection(command, known.told, reason),
      measuredOn > today && refuse('IN_THE_FUTURE', { on: measuredOn }),
      scoresObjection(command, known.instrument, scores),
    ) ?? [
      {
        type: 'MeasurementCorrected',
        data: { on, measurement, measuredOn, scores, voided },
        ...withTexts(course.mentee, { reason }),
      },
      ...(voided ? [] : careCallFor(command, course, { ...known, on: measuredOn, scores })),
    ]
  );
};
