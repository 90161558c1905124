import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { CloseCourse } from '../commands.ts';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { unresolved } from '../concerns/concern.ts';
import { namesOf } from '../party-names.ts';
import { objection, refuse } from '../refuse.ts';
import { sides } from '../words.ts';

/** So many days on which a side was tried and not reached stand for the interview (transition 28). */
const attemptsEnough = 2;

/**
 * closing → closed: outcome, both sides heard or tried, last measurements in or marked missing, hours reconciled, no
 * concern left open. Who has withdrawn his consent is asked nothing more, and what had not started has no outcome.
 */
export const closeCourse = ({ on, note, programme }: CloseCourse, course: Closing): Decision<CourseEvent> => {
  const { closure, agreement, episode, match, mentee, grant, consentWithdrawnOn } = course;
  const unheard = sides.filter((side) => {
    if (side === 'mentor' ? match === null : consentWithdrawnOn !== null) return false;
    const { held, attemptedOn } = closure.interviews[side];
    return !held && attemptedOn.length < attemptsEnough;
  });
  const measures = agreement !== null && consentWithdrawnOn === null;
  const unmeasured = measures
    ? finalInstruments(programme).filter((instrument) => !measured(course, instrument))
    : [];
  return (
    objection(
      unresolved(course).length > 0 && refuse('CONCERNS_OPEN'),
      agreement !== null && closure.outcome === null && refuse('OUTCOME_MISSING'),
      unheard.length > 0 && refuse('INTERVIEW_MISSING', { who: namesOf(unheard) }),
      unmeasured.length > 0 && refuse('FINAL_MEASUREMENT_MISSING', { missing: unmeasured.join(', ') }),
      agreement !== null && grant !== null && closure.hours === null && refuse('HOURS_NOT_RECONCILED'),
    ) ?? [
      ...(match === null
        ? []
        : [
            {
              type: 'MatchEpisodeEnded' as const,
              data: { on, episode, mentor: match.mentor, reason: 'courseClosed' as const, side: null },
            },
          ]),
      { type: 'CourseClosed', data: { on, kind: closure.kind }, ...withTexts(mentee, { note }) },
    ]
  );
};

/** The instruments that the version measures with at closure: their duty has a window counted from its start. */
const finalInstruments = ({ measurements, duties }: ProgrammeVersion): readonly string[] =>
  measurements
    .map(({ instrument }) => instrument)
    .filter((instrument) =>
      duties.some(
        (duty) =>
          duty.rule === instrument &&
          duty.kind === 'windows' &&
          duty.windows.some(({ anchor }) => anchor === 'closureStarted'),
      ),
    );

const measured = ({ closure, ledger }: Closing, instrument: string): boolean =>
  closure.measurementsMissing.includes(instrument) ||
  ledger.measurements.some(
    (each) => each.instrument === instrument && !each.voided && each.on >= closure.startedOn,
  );
