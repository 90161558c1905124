import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { ExemptWindow } from '../commands.ts';
import type { Course } from '../course.ts';
import { dutiesUnder } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { refOf } from '../obligations.ts';
import { objection, refuse } from '../refuse.ts';
import { told } from '../told.ts';

/**
 * A window need not be met: one leg of it, or all that are left. Beforehand as for a holiday, or afterwards: one that was
 * missed is then shown as exempted, and that it was missed stays in the history.
 */
export const exemptWindow = (command: ExemptWindow, course: Course): Decision<CourseEvent> => {
  const { on, rule, ordinal, leg, reason, note, programme } = command;
  const windows = dutiesUnder(rule, command, course).filter(
    (each) =>
      each.ordinal === ordinal && each.episode === course.episode && (leg === null || each.leg === leg),
  );
  const left = windows.filter(({ status }) => status === 'open' || status === 'missed');
  if (left.length === 0 && windows.some(({ status }) => status === 'exempted')) return [];
  return (
    objection(
      windows.length === 0 && refuse('UNKNOWN_DUTY'),
      !mayBeExempted(programme, rule) && refuse('NOT_EXEMPTIBLE'),
      left.length === 0 && refuse('WINDOW_SETTLED'),
      reason === 'other' && isBlank(note) && refuse('REASON_MISSING'),
    ) ??
    left.map((window) => ({
      type: 'FollowUpExempted' as const,
      data: { on, ...refOf(window), reason, told: told(command) },
      ...withTexts(course.mentee, { note }),
    }))
  );
};

/** Neither what the law counts, nor what makes the course go on by itself, nor what cannot wait until tomorrow. */
export const mayBeExempted = ({ duties }: ProgrammeVersion, rule: string): boolean => {
  const duty = duties.find((each) => each.rule === rule);
  return (
    duty?.kind === 'windows' &&
    duty.steps.every(
      ({ act, told }) =>
        (act === 'remind' || act === 'escalate' || act === 'record-missed') && told !== 'at-once',
    )
  );
};
