import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { MigrateProgramme } from '../commands.ts';
import type { Course } from '../course.ts';
import { dutiesOf } from '../duties.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CourseEvent } from '../events.ts';
import { refOf, type Obligation } from '../obligations.ts';
import { isEnd, isMoving } from '../obligations/occasions-of.ts';
import { objection, refuse } from '../refuse.ts';
import type { WindowRef } from '../words.ts';
import { approvalObjection } from './approval.ts';

/**
 * Until the course is closed: another version of the same programme holds from now on, and what that does to the duties is
 * kept. What has been due stays as it was due.
 */
export const migrateProgramme = (command: MigrateProgramme, course: Course): Decision<CourseEvent> => {
  const { on, target, reason, programme, actor } = command;
  if (target === null) return refuse('UNKNOWN_VERSION');
  if (target.version === programme.version) return [];
  const anew = countedAnew(command, course, target);
  return (
    objection(
      (target.validFrom.value < programme.validFrom.value || target.schemeKind !== programme.schemeKind) &&
        refuse('NOT_A_LATER_VERSION', { version: programme.version }),
      isBlank(reason) && refuse('REASON_MISSING'),
      anew && refuse('WOULD_COUNT_ANEW', { version: target.version, due: anew.due }),
      approvalObjection(course, 'migration', actor),
    ) ?? [
      {
        type: 'ProgrammeVersionMigrated',
        data: { on, from: programme.version, to: target.version, ...changeOfDuties(command, course, target) },
        ...withTexts(course.mentee, { reason }),
      },
    ]
  );
};

export interface ChangeOfDuties {
  /** Windows that are open or to come, and would be so no more. */
  readonly gone: readonly WindowRef[];
  readonly made: readonly WindowRef[];
}

type Counting = Pick<Circumstances, 'programme' | 'calendar' | 'rules' | 'on'>;

/** What another version of the programme would make of what is still to be done. */
export const changeOfDuties = (
  circumstances: Counting,
  course: Course,
  target: ProgrammeVersion,
): ChangeOfDuties => {
  const ahead = (programme: ProgrammeVersion): readonly WindowRef[] =>
    countedBy(programme, circumstances, course)
      .filter(({ status, closes }) => status === 'open' && closes >= circumstances.on)
      .map(refOf);
  const [now, then] = [ahead(circumstances.programme), ahead(target)];
  return { gone: without(now, then), made: without(then, now) };
};

/** A window that has been due, or was settled early, and that only one of the two has; a date that moves is counted anew anyway. */
const countedAnew = (
  circumstances: Counting,
  course: Course,
  target: ProgrammeVersion,
): WindowRef | undefined => {
  const isBehind = ({ due, status, anchor }: Obligation): boolean =>
    (due <= circumstances.on || status !== 'open') && !isMoving(anchor.name) && !isEnd(anchor.name);
  const now = countedBy(circumstances.programme, circumstances, course);
  const then = countedBy(target, circumstances, course);
  return [...without(now.filter(isBehind), then), ...without(then.filter(isBehind), now)][0];
};

const countedBy = (
  programme: ProgrammeVersion,
  circumstances: Counting,
  course: Course,
): readonly Obligation[] =>
  dutiesOf(
    { ...circumstances, programme },
    { ...course, programme: { id: programme.id, version: programme.version } },
  );

const without = (some: readonly WindowRef[], others: readonly WindowRef[]): readonly WindowRef[] => {
  const there = new Set(others.map(keyOf));
  return some.filter((each) => !there.has(keyOf(each)));
};

const keyOf = ({ rule, episode, ordinal, leg, due }: WindowRef): string =>
  [rule, episode, ordinal, leg, due].join();
