import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { MigrateProgramme } from '../commands.ts';
import type { Course } from '../course.ts';
import { dutiesOf } from '../duties.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CourseEvent } from '../events.ts';
import { refOf } from '../obligations.ts';
import { objection, refuse } from '../refuse.ts';
import type { WindowRef } from '../words.ts';
import { approvalObjection } from './approval.ts';

/** Any open state: another version of the same programme holds from now on, and what that does to the duties is kept. */
export const migrateProgramme = (command: MigrateProgramme, course: Course): Decision<CourseEvent> => {
  const { on, target, reason, programme, actor } = command;
  if (target === null) return refuse('UNKNOWN_VERSION');
  if (target.version === programme.version) return [];
  return (
    objection(
      (target.validFrom.value < programme.validFrom.value || target.schemeKind !== programme.schemeKind) &&
        refuse('NOT_A_LATER_VERSION', { version: programme.version }),
      isBlank(reason) && refuse('REASON_MISSING'),
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

/** What another version of the programme would make of what is still to be done. */
export const changeOfDuties = (
  circumstances: Pick<Circumstances, 'programme' | 'calendar' | 'rules' | 'on'>,
  course: Course,
  target: ProgrammeVersion,
): ChangeOfDuties => {
  const ahead = (programme: ProgrammeVersion): readonly WindowRef[] =>
    dutiesOf(
      { ...circumstances, programme },
      { ...course, programme: { id: programme.id, version: programme.version } },
    )
      .filter(({ status, closes }) => status === 'open' && closes >= circumstances.on)
      .map(refOf);
  const [now, then] = [ahead(circumstances.programme), ahead(target)];
  const without = (some: readonly WindowRef[], others: readonly WindowRef[]) => {
    const there = new Set(others.map(keyOf));
    return some.filter((each) => !there.has(keyOf(each)));
  };
  return { gone: without(now, then), made: without(then, now) };
};

const keyOf = ({ rule, episode, ordinal, leg, due }: WindowRef): string =>
  [rule, episode, ordinal, leg, due].join();
