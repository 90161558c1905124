import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { WaiveBaseline } from '../commands.ts';
import type { AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** agreement → agreement: no baseline, for a reason. One that was measured stays measured. */
export const waiveBaseline = (
  { on, instrument, reason, note, programme }: WaiveBaseline,
  { baseline, mentee }: AgreementPending,
): Decision<CourseEvent> => {
  if (baseline.includes(instrument)) return [];
  return programme.measurements.some((each) => each.instrument === instrument)
    ? [{ type: 'BaselineWaived', data: { on, instrument, reason }, ...withTexts(mentee, { note }) }]
    : refuse('UNKNOWN_INSTRUMENT', { instrument });
};
