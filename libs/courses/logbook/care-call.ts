import { withTexts } from '#kernel';
import type { Decision, LocalDate } from '#kernel';
import { bandOf, scoreOf } from '#programmes';
import type { Circumstances } from '../circumstances.ts';
import type { HoldCareCall } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import { refuse } from '../refuse.ts';
import { told } from '../told.ts';
import type { MeasurementScores } from '../words.ts';

interface Answered {
  readonly measurement: string;
  readonly instrument: string;
  readonly on: LocalDate;
  readonly scores: MeasurementScores;
}

/**
 * A measurement in a band that asks for care is followed by a call on the day it was answered; once for each measurement,
 * also where a correction of it is what tells. Which bands ask for it is in the instrument's version.
 */
export const careCallFor = (
  { instruments }: Pick<Circumstances, 'instruments'>,
  { ledger }: Known,
  { measurement, instrument, on, scores }: Answered,
): readonly CourseEvent[] => {
  const means = instruments.findLast(({ id }) => id === instrument);
  const score = means && scoreOf(means, scores);
  const asks = means !== undefined && score !== undefined && bandOf(means, score)?.careTask === true;
  return asks && !ledger.careCalls.some((each) => each.measurement === measurement)
    ? [{ type: 'CareCallNeeded', data: { on, measurement, instrument } }]
    : [];
};

/** The coordinator has called: how someone is, and whether a specialist was offered. One call answers all that is open. */
export const holdCareCall = (command: HoldCareCall, { ledger, mentee }: Known): Decision<CourseEvent> => {
  const { on, specialistOffered, note } = command;
  if (ledger.careCalls.length === 0) return refuse('NO_CARE_CALL_NEEDED');
  return ledger.careCalls.every(({ heldOn }) => heldOn !== null)
    ? []
    : [
        {
          type: 'CareCallHeld',
          data: { on, specialistOffered, told: told(command) },
          ...withTexts(mentee, { note }),
        },
      ];
};
