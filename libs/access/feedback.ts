import type { Course, CourseEvent, Ledger } from '#courses';
import { emptyLedger } from '#courses';
import { isStatutory, type FeedbackScope, type SchemeKind } from '#programmes';
import type { PersonRole } from './signed-in.ts';

/**
 * How much of a course a role sees. Where mentoring is voluntary the municipality's caseworker sees what the programme
 * lets him (S4: "de unge ikke skal rapportere tilbage til kommunen"); everyone else, and in a statutory scheme he too, all.
 */
export const seesOf = (role: PersonRole, scheme: SchemeKind, scope: FeedbackScope): FeedbackScope =>
  role === 'caseworker' && !isStatutory(scheme) ? scope : 'full';

/** A caseworker never reads what a volunteer mentor or his mentee has written, whatever the scope. */
export const readsTexts = (role: PersonRole, scheme: SchemeKind): boolean =>
  role !== 'caseworker' || isStatutory(scheme);

/** What happened between mentor and mentee: no business of one who sees the status only. */
const betweenThem: ReadonlySet<CourseEvent['type']> = new Set([
  'BaselineMeasured',
  'BaselineWaived',
  'ContactLogged',
  'ContactCorrected',
  'GoalSet',
  'FollowUpLegCompleted',
  'FollowUpCompleted',
  'FollowUpMissed',
  'MeasurementReceived',
  'MeasurementCorrected',
  'MeasurementMissed',
  'FinalMeasurementMarkedMissing',
  'ClosureInterviewHeld',
  'ClosureInterviewAttempted',
  'ReminderIssued',
  'ReminderSuppressed',
] as const);

/** Whether one who sees so much may know that this happened. */
export const isVisible = (type: CourseEvent['type'], sees: FeedbackScope): boolean =>
  sees !== 'status-only' || !betweenThem.has(type);

/** The events that one who sees so much may read. Below `full`, how someone answered a measurement is left out. */
export const visibleEvents = <E extends CourseEvent>(
  events: readonly E[],
  sees: FeedbackScope,
): readonly E[] => {
  if (sees === 'full') return events;
  if (sees === 'status-only') return events.filter(({ type }) => isVisible(type, sees));
  return events.map((event) =>
    'scores' in event.data ? { ...event, data: { ...event.data, scores: {} } } : event,
  );
};

/** The course as one who sees so much may read it. */
export const visibleCourse = (course: Course, sees: FeedbackScope): Course =>
  sees === 'full' ? course : { ...course, ledger: visibleLedger(course.ledger, sees) };

const visibleLedger = (ledger: Ledger, sees: FeedbackScope): Ledger =>
  sees === 'status-only'
    ? { ...emptyLedger, statusUpdates: ledger.statusUpdates, postFollowUps: ledger.postFollowUps }
    : { ...ledger, measurements: ledger.measurements.map((each) => ({ ...each, scores: {} })) };
