import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole, type CourseAction } from '#access';
import type { LocalDate } from '#kernel';
import type { Asker } from './asker.ts';
import { belongingOf } from './course-belonging.ts';
import type { Executed } from './execute-command.ts';
import { Foundation } from './foundation.ts';
import type { GivenCommand } from './given-command.ts';

/** A person gives a command to a course that is there. Throws `AccessDenied`, `NotThere`. */
export class GiveCourseCommand extends Command<Executed> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly action: CourseAction,
    readonly command: GivenCommand,
    readonly on: LocalDate | null,
    readonly commandId: string,
    readonly expectedVersion: number,
  ) {
    super();
  }
}

@CommandHandler(GiveCourseCommand)
export class GiveCourseCommandHandler implements ICommandHandler<GiveCourseCommand> {
  constructor(private readonly foundation: Foundation) {}

  execute(given: GiveCourseCommand): Promise<Executed> {
    const { asker, courseId, action, command, commandId, expectedVersion, on } = given;
    const { tenant, id } = asker.person;
    return this.foundation.courses.execute({
      tenant,
      actor: { id, roleOn: (course) => permittedRole(asker, action, belongingOf(course)) },
      courseId,
      commandId,
      correlationId: asker.correlationId,
      expectedVersion,
      ...(on !== null && { on }),
      command,
    });
  }
}
