import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permit, type CourseAction, type PersonRole } from '#access';
import { allowedCommands, refusalAsItStands } from '#courses';
import type { Refusal } from '#kernel';
import type { Asker } from '../asker.ts';
import { belongingOf } from '../course-belonging.ts';
import { Foundation } from '../foundation.ts';
import type { GivenCommand } from '../given-command.ts';
import { openCourse, type OpenCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';

export interface AllowedCommand {
  readonly command: CourseAction;
  readonly allowed: boolean;
  /** The role in which he would act; null where he may not. */
  readonly role: PersonRole | null;
  /** Why not: by the permission table or by the course's lifecycle. */
  readonly reason: { readonly code: string; readonly da: string; readonly en: string } | null;
}

export interface AllowedView {
  readonly version: number;
  readonly commands: readonly AllowedCommand[];
}

/** Every command with whether it may be given now, and if not, why. */
export class ReadAllowed extends Query<AllowedView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
  ) {
    super();
  }
}

@QueryHandler(ReadAllowed)
export class ReadAllowedHandler implements IQueryHandler<ReadAllowed> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId }: ReadAllowed): Promise<AllowedView> {
    return openCourse(this.foundation, { asker, courseId, reading: 'ReadCourse' }, (open) =>
      allowedView(this.foundation, asker, open),
    );
  }
}

type Judging = Pick<Foundation, 'ports' | 'courses'>;

/** Every command to an open course, judged. */
export const allowedView = async (
  foundation: Judging,
  asker: Asker,
  open: OpenCourse,
): Promise<AllowedView> => {
  const commands: AllowedCommand[] = [];
  for (const { command } of allowedCommands(open.course, circumstances(foundation, open, open.role)))
    if (command !== 'SubmitReferral')
      commands.push(await judge(foundation, asker, open, command as CourseAction));
  return { version: open.version, commands };
};

const judge = async (
  foundation: Judging,
  asker: Asker,
  open: OpenCourse,
  command: CourseAction,
): Promise<AllowedCommand> => {
  const { person, chosen } = asker;
  const permission = permit(person, command, {
    thing: belongingOf(open.course),
    ...(chosen && { chosen }),
  });
  if (!permission.permitted) return { command, allowed: false, role: null, reason: notYours };
  const { role } = permission;
  const refusal =
    refusalAsItStands(open.course, command, circumstances(foundation, open, role)) ??
    (await byGuards(foundation, asker, open, command, role));
  return {
    command,
    allowed: refusal === undefined,
    role,
    reason: refusal === undefined ? null : { code: refusal.refused, da: refusal.da, en: refusal.en },
  };
};

/** Where the answer depends on nothing that is told with the command, it is asked for. */
const byGuards = async (
  { courses }: Judging,
  { person, correlationId }: Asker,
  { courseId }: OpenCourse,
  command: CourseAction,
  role: PersonRole,
): Promise<Refusal | undefined> => {
  const given = untold[command];
  if (given === undefined) return undefined;
  return courses.foresee({
    tenant: person.tenant,
    actor: { id: person.id, role },
    courseId,
    commandId: '',
    correlationId,
    command: given,
  });
};

const circumstances = (foundation: Judging, { course }: OpenCourse, role: PersonRole) => ({
  role,
  programme: pinnedProgramme(foundation, course),
});

/** Commands that say nothing the guards would look at. */
const untold: Readonly<Partial<Record<CourseAction, GivenCommand>>> = {
  PlaceOnWaitingList: { type: 'PlaceOnWaitingList' },
  HoldIntro: { type: 'HoldIntro', note: null },
  ActivateAgreement: { type: 'ActivateAgreement', feedbackScopeShown: true },
  ReconcileHours: { type: 'ReconcileHours' },
  CloseCourse: { type: 'CloseCourse', note: null },
};

const notYours = {
  code: 'NOT_PERMITTED',
  da: 'Det hører til en anden rolle eller uden for dit område.',
  en: 'This belongs to another role or lies outside your scope.',
};
