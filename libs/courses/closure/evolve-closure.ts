import { knownOf } from '../course.ts';
import type { Closing } from '../course.ts';
import { from } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { begin, end } from '../occasions.ts';
import type { Side } from '../words.ts';

const interviewed = (course: Closing, side: Side, held: 0 | 1): Closing => {
  const { interviews } = course.closure;
  const before = interviews[side];
  const after = held ? { ...before, held: true } : { ...before, attempts: before.attempts + 1 };
  return { ...course, closure: { ...course.closure, interviews: { ...interviews, [side]: after } } };
};

const noInterview = { held: false, attempts: 0 };

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
  ClosureStarted: from(['active'], (course, { on, kind }) =>
    begin(
      end(
        {
          ...course,
          state: 'closing',
          closure: {
            kind,
            startedOn: on,
            interviews: { mentor: noInterview, mentee: noInterview },
            measurementsMissing: [],
            outcome: null,
            hoursReconciled: false,
          },
        },
        on,
        'agreementEnd',
        'grantEnd',
      ),
      'closureStarted',
      on,
    ),
  ),
  ClosureInterviewHeld: from(['closing'], (course, { side }) => interviewed(course, side, 1)),
  ClosureInterviewAttempted: from(['closing'], (course, { side }) => interviewed(course, side, 0)),
  FinalMeasurementMarkedMissing: from(['closing'], (course, { instrument }) => ({
    ...course,
    closure: {
      ...course.closure,
      measurementsMissing: [...course.closure.measurementsMissing, instrument],
    },
  })),
  OutcomeRecorded: from(['closing'], (course, { category, evidence }) => ({
    ...course,
    closure: { ...course.closure, outcome: { category, evidence } },
  })),
  HoursReconciled: from(['closing'], (course) => ({
    ...course,
    closure: { ...course.closure, hoursReconciled: true },
  })),
  CourseClosed: from(['closing'], (course, { on, kind }) =>
    begin(
      end({ ...knownOf(course), state: 'closed', closedOn: on, kind }, on, 'closureStarted'),
      'closed',
      on,
    ),
  ),
};
