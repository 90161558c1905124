import { addDays } from '#calendar';
import { act, decider } from './act.ts';
import type { Act, Present } from './act.ts';
import { measurement, openWindow } from './follow-up-acts.ts';

/** What closing needs, most of it on one day; sometimes the closing itself. */
export const closing = (present: Present): readonly Act[] => {
  const { random, programme } = present;
  if (random.below(3) === 0) return [openWindow(present, undefined)];
  const as = decider(present);
  return [
    ...(random.below(4) === 0 ? [graduation(present)] : []),
    ...(['mentor', 'mentee'] as const).map((side) =>
      act(as, { type: 'HoldClosureInterview', side, note: null }),
    ),
    ...programme.measurements.map(({ instrument }) =>
      random.below(2) === 0
        ? act('coordinator', { type: 'MarkFinalMeasurementMissing', instrument, reason: 'Ikke truffet' })
        : measurement(present, { rule: instrument, ordinal: 0, leg: 'mentee' }),
    ),
    act(as, { type: 'RecordOutcome', category: 'education', evidence: 'document', since: null }),
    ...(programme.grantRequired.value ? [act(as, { type: 'ReconcileHours' })] : []),
    ...(random.below(2) === 0 ? [act(as, { type: 'CloseCourse', note: null })] : []),
  ];
};

/** An answer to a question after closure. */
export const answered = (present: Present): readonly Act[] => {
  const { random, asked } = present;
  if (random.below(8) === 0) return [graduation(present)];
  const last = asked.findLast(({ rule }) => rule === 'postClosure');
  return [
    act('coordinator', {
      type: 'RecordPostFollowUp',
      rule: 'postClosure',
      ordinal: random.below(5) === 0 ? 1 + random.below(3) : (last?.ordinal ?? 1),
      answer: random.below(2) === 0 ? { status: 'education', retained: true } : 'notReached',
    }),
  ];
};

/** Where a graduation is asked about; elsewhere it is refused. */
const graduation = ({ random, today }: Present): Act =>
  act('coordinator', { type: 'RecordGraduation', graduatesOn: addDays(today, random.below(300) - 60) });
