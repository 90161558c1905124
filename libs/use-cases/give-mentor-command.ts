import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole, type Belonging } from '#access';
import type { LocalDate } from '#kernel';
import type { MentorAction } from '#mentors';
import type { Asker } from './asker.ts';
import type { Executed } from './execute-command.ts';
import { Foundation } from './foundation.ts';
import type { GivenMentorCommand } from './mentor-commands.ts';

/** A mentor belongs to the whole corps, and to himself. */
export const mentorBelonging = (mentorId: string): Belonging => ({
  team: null,
  caseworker: null,
  coordinator: null,
  mentor: mentorId,
  mentee: null,
});

/** A person gives a command to a mentor who has applied. Throws `AccessDenied`, `NotThere`. */
export class GiveMentorCommand extends Command<Executed> {
  constructor(
    readonly asker: Asker,
    readonly mentorId: string,
    readonly command: GivenMentorCommand<MentorAction>,
    readonly on: LocalDate | null,
    readonly commandId: string,
    readonly expectedVersion: number,
  ) {
    super();
  }
}

@CommandHandler(GiveMentorCommand)
export class GiveMentorCommandHandler implements ICommandHandler<GiveMentorCommand> {
  constructor(private readonly foundation: Foundation) {}

  execute(given: GiveMentorCommand): Promise<Executed> {
    const { asker, mentorId, command, commandId, expectedVersion, on } = given;
    const { tenant, id } = asker.person;
    return this.foundation.mentors.execute({
      tenant,
      actor: { id, roleOn: () => permittedRole(asker, command.type, mentorBelonging(mentorId)) },
      mentorId,
      commandId,
      correlationId: asker.correlationId,
      expectedVersion,
      ...(on !== null && { on }),
      command,
    });
  }
}
