import { isRefusal } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import type { Circumstances } from './circumstances.ts';
import type { CourseCommand, CourseCommandType } from './commands.ts';
import type { Course, NotReferred } from './course.ts';
import { isAct, isTransition } from './event-kinds.ts';
import type { CourseEvent } from './events.ts';
import { courseLifecycle } from './lifecycle.ts';
import { objection, refuse } from './refuse.ts';
import { suspensionObjection } from './concerns/suspension.ts';
import { restrictionObjection } from './consent/restriction.ts';
import { stateNames } from './state-names.ts';
import { personsCommands, whoObjection } from './who.ts';

type Decide = (command: CourseCommand, course: Course | NotReferred) => Decision<CourseEvent>;

/**
 * What a command makes happen: the events to record, none where it has happened already or is not yet due, or a refusal.
 * Guards that hold for all commands stand here; each command's own in its decider.
 */
export const decideCourse = (command: CourseCommand, course: Course | NotReferred): Decision<CourseEvent> => {
  // The table narrows command and state together, which TypeScript cannot follow through the look-up.
  const decide = courseLifecycle[course.state][command.type] as Decide | undefined;
  const no = objection(
    whoObjection(command.type, command),
    command.on > command.today && refuse('IN_THE_FUTURE', { on: command.on }),
  );
  if (no !== undefined) return no;
  if (decide === undefined) return notAllowed(course);
  const rests = course.state === 'notReferred' ? undefined : restingObjection(command.type, course);
  if (rests !== undefined) return rests;
  const decision = decide(command, course);
  return isRefusal(decision)
    ? decision
    : (outOfOrder(decision, course) ?? decision.map((event) => toldLate(event, command)));
};

/** What a person does today about an earlier day ends the silence today: the day of the telling is kept beside it. */
const toldLate = (event: CourseEvent, { on, today }: Circumstances): CourseEvent =>
  on < today && isAct(event) && !('told' in event.data)
    ? // The same event with a date more, which TypeScript loses sight of in a union of so many.
      ({ ...event, data: { ...event.data, toldOn: today } } as CourseEvent)
    : event;

/** What holds it back whatever its state: an open concern, a consent withdrawn. */
const restingObjection = (type: CourseCommandType, course: Course): Refusal | undefined =>
  objection(suspensionObjection(type, course), restrictionObjection(type, course));

const notAllowed = ({ state }: Course | NotReferred): Refusal =>
  state === 'notReferred'
    ? refuse('NO_SUCH_COURSE')
    : refuse('NOT_ALLOWED_NOW', { state: stateNames[state] });

/** Nothing lies before the referral, and no transition before the one ahead of it. */
const outOfOrder = (events: readonly CourseEvent[], course: Course | NotReferred): Refusal | undefined => {
  if (course.state === 'notReferred') return undefined;
  const [referral] = course.occasions;
  const early = events.find(({ data }) => referral !== undefined && data.on < referral.on);
  const backwards = events.some((event) => isTransition(event) && event.data.on < course.lastTransitionOn);
  return objection(
    early && refuse('BEFORE_REFERRAL', { on: early.data.on }),
    backwards && refuse('BEFORE_LAST_TRANSITION', { last: course.lastTransitionOn }),
  );
};

/** A person's command, and why it would be refused whatever its data: null where it may be tried. */
export interface AllowedCommand {
  readonly command: CourseCommandType;
  readonly refusal: Refusal | null;
}

/** Every person's command in the order of a course's life, with the refusal that state, scheme or role would give. */
export const allowedCommands = (
  course: Course | NotReferred,
  circumstances: Pick<Circumstances, 'programme' | 'role'>,
): readonly AllowedCommand[] =>
  personsCommands.map((command) => ({ command, refusal: refusalAsItStands(course, command, circumstances) }));

/** Why a course as it stands takes no such command from someone in that role, whatever the command says; null when it may. */
export const refusalAsItStands = (
  course: Course | NotReferred,
  command: CourseCommand['type'],
  circumstances: Pick<Circumstances, 'programme' | 'role'>,
): Refusal | null =>
  command in courseLifecycle[course.state]
    ? (whoObjection(command, circumstances) ?? null)
    : notAllowed(course);
