import type { Agreement, Closing, Interview } from '../course.ts';
import { from } from '../evolution.ts';
import type { CourseIn, Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { begin, end } from '../occasions.ts';
import type { OccasionAnchor, Side } from '../words.ts';

const interviewed = (course: Closing, side: Side, change: (before: Interview) => Interview): Closing => {
  const { interviews } = course.closure;
  return {
    ...course,
    closure: { ...course.closure, interviews: { ...interviews, [side]: change(interviews[side]) } },
  };
};

/** From before the start only when the citizen withdraws his consent. */
const beforeClosing = [
  'received',
  'incomplete',
  'assessed',
  'waiting',
  'proposed',
  'intro',
  'agreement',
  'active',
  'paused',
  'rematching',
] as const;

const agreementOf = (course: CourseIn<(typeof beforeClosing)[number]>): Agreement | null => {
  if ('agreement' in course) return course.agreement;
  return 'suspended' in course ? course.suspended : null;
};

/** What nobody waits for any more. */
const beforeStart: readonly OccasionAnchor[] = [
  'referralReceived',
  'referralReturned',
  'waitingSince',
  'matchProposed',
  'matchConfirmed',
  'agreementDrafted',
];

const noInterview: Interview = { held: false, attemptedOn: [] };

/** What the events of the closure phase make of a course. */
export const evolveClosure: Evolution<
  | 'ClosureStarted'
  | 'ClosureInterviewHeld'
  | 'ClosureInterviewAttempted'
  | 'FinalMeasurementMarkedMissing'
  | 'OutcomeRecorded'
  | 'HoursReconciled'
  | 'CourseClosed'
> = {
  ClosureStarted: from(beforeClosing, (course, { on, kind }) =>
    begin(
      end(
        {
          ...knownOf(course),
          state: 'closing',
          grant: 'grant' in course ? course.grant : null,
          match: 'match' in course ? course.match : null,
          agreement: agreementOf(course),
          closure: {
            kind,
            startedOn: on,
            interviews: { mentor: noInterview, mentee: noInterview },
            measurementsMissing: [],
            outcome: null,
            hours: null,
          },
        },
        on,
        ...beforeStart,
        'pauseReturn',
        'agreementEnd',
        'grantEnd',
      ),
      'closureStarted',
      on,
    ),
  ),
  ClosureInterviewHeld: from(['closing'], (course, { side }) =>
    interviewed(course, side, (before) => ({ ...before, held: true })),
  ),
  ClosureInterviewAttempted: from(['closing'], (course, { on, side }) =>
    interviewed(course, side, (before) => ({ ...before, attemptedOn: [...before.attemptedOn, on] })),
  ),
  FinalMeasurementMarkedMissing: from(['closing'], (course, { instrument }) => ({
    ...course,
    closure: {
      ...course.closure,
      measurementsMissing: [...course.closure.measurementsMissing, instrument],
    },
  })),
  OutcomeRecorded: from(['closing'], (course, { category, evidence, since }) => ({
    ...course,
    closure: { ...course.closure, outcome: { category, evidence, since } },
  })),
  HoursReconciled: from(['closing'], (course, { grantedMinutes, deliveredMinutes }) => ({
    ...course,
    closure: { ...course.closure, hours: { granted: grantedMinutes, delivered: deliveredMinutes } },
  })),
  CourseClosed: from(['closing'], (course, { on, kind }) =>
    begin(
      end(
        {
          ...knownOf(course),
          state: 'closed',
          closedOn: on,
          kind,
          last: { grant: course.grant, match: course.match, agreement: course.agreement },
        },
        on,
        'closureStarted',
      ),
      'closed',
      on,
    ),
  ),
};
