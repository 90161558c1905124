import { by } from '../course-story.ts';
import { maker } from './maker.ts';
import { readyMentor } from './matching-steps.ts';

export const startClosure = maker('StartClosure', { kind: 'early', reason: 'goalReached', note: null });
export const holdClosureInterview = maker('HoldClosureInterview', { side: 'mentor', note: null });
export const attemptClosureInterview = maker('AttemptClosureInterview', { side: 'mentee' });
export const markFinalMeasurementMissing = maker('MarkFinalMeasurementMissing', {
  instrument: 'status',
  reason: 'Not reached',
});
export const recordOutcome = maker('RecordOutcome', {
  category: 'education',
  evidence: 'menteeStatement',
  since: null,
});
export const reconcileHours = maker('ReconcileHours', {});
export const closeCourse = maker('CloseCourse', { note: null });
export const recordPostFollowUp = maker('RecordPostFollowUp', {
  rule: 'postClosure',
  ordinal: 1,
  answer: { status: 'education', retained: true },
});
export const reopenCourse = maker('ReopenCourse', {
  to: 'active',
  mentor: readyMentor,
  reason: 'She has lost the job again',
});
export const executeDisposal = by(
  'data-protection-officer',
  maker('ExecuteDisposal', { keptUntil: '2026-03-02' })(),
);
export const placeLegalHold = maker('PlaceLegalHold', { reason: 'A complaint is being dealt with' });
export const liftLegalHold = maker('LiftLegalHold', {});
