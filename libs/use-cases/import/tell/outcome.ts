import type { Told } from '../dated-command.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';

/** From the beginning of the closing to the closure. */
export const tellOutcome = (read: ReadRow<'outcomes'>, { programme }: TellContext): Told => {
  const { row } = read;
  const { happened, told } = say(read);
  const by = row.closedOn ?? row.startedOn;
  happened('startedOn', row.startedOn, {
    type: 'StartClosure',
    kind: row.kind,
    reason: row.reason,
    note: row.note,
  });
  happened('mentorInterviewOn', row.mentorInterviewOn, {
    type: 'HoldClosureInterview',
    side: 'mentor',
    note: null,
  });
  happened('menteeInterviewOn', row.menteeInterviewOn, {
    type: 'HoldClosureInterview',
    side: 'mentee',
    note: null,
  });
  for (const on of row.mentorAttempts)
    happened('mentorAttempts', on, { type: 'AttemptClosureInterview', side: 'mentor' });
  for (const on of row.menteeAttempts)
    happened('menteeAttempts', on, { type: 'AttemptClosureInterview', side: 'mentee' });
  if (row.finalMissing !== null)
    for (const { instrument } of programme.measurements)
      happened('finalMissing', by, {
        type: 'MarkFinalMeasurementMissing',
        instrument,
        reason: row.finalMissing,
      });
  if (row.outcome !== null)
    happened('outcome', row.outcomeOn ?? by, {
      type: 'RecordOutcome',
      category: row.outcome,
      evidence: row.evidence,
      since: row.since,
    });
  happened('hoursReconciledOn', row.hoursReconciledOn, { type: 'ReconcileHours' });
  happened('closedOn', row.closedOn, { type: 'CloseCourse', note: null });
  // The course itself does this on the day of its closure, where the mentee has agreed.
  happened('closedOn', row.closedOn, { type: 'SchedulePostFollowUp' });
  return told();
};
