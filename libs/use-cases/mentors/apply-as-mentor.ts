import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import type { JsonValue } from '#event-store';
import type { SubjectId } from '#kernel';
import { mentorKinds, recruitmentChannels, type MentorKind, type RecruitmentChannel } from '#mentors';
import type { Asker } from '../asker.ts';
import type { Executed } from '../execute-command.ts';
import { Choice, Id, Part } from '../fields.ts';
import { Foundation } from '../foundation.ts';
import { OnADay } from '../mentor-endpoint.ts';
import { PersonForm, personOf } from '../people/person-form.ts';
import { registerPerson } from '../people/register-person.ts';

export class ApplyAsMentorForm extends OnADay {
  @Id({ optional: true, about: 'Someone registered already' })
  id: SubjectId | null = null;

  @Part(() => PersonForm, { unless: 'id', about: 'Someone new; found again by CPR number' })
  person!: PersonForm;

  @Choice(recruitmentChannels, {
    optional: true,
    about: 'How the mentor was recruited',
    label: { da: 'Hvordan blev mentoren fundet?', en: 'How was the mentor recruited?' },
  })
  channel: RecruitmentChannel | null = null;

  @Choice(mentorKinds, {
    optional: true,
    about: 'What the mentor is; may be told later',
    label: { da: 'Mentortype', en: 'Kind of mentor' },
  })
  kind: MentorKind | null = null;
}

export interface Applied {
  readonly mentorId: SubjectId;
  readonly result: Executed;
}

/** Someone offers to be a mentor. Throws `AccessDenied`. */
export class ApplyAsMentor extends Command<Applied> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: ApplyAsMentorForm,
  ) {
    super();
  }
}

@CommandHandler(ApplyAsMentor)
export class ApplyAsMentorHandler implements ICommandHandler<ApplyAsMentor> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, commandId, form }: ApplyAsMentor): Promise<Applied> {
    const { person, correlationId } = asker;
    const role = permittedRole(asker, 'ApplyAsMentor');
    const request = {
      tenant: person.tenant,
      actor: { id: person.id, role },
      commandId,
      correlationId,
      content: form as unknown as JsonValue,
      ...(form.on !== null && { on: form.on }),
    };
    const apply = (mentor: SubjectId): Promise<Executed> =>
      this.foundation.mentors.execute({
        ...request,
        mentorId: mentor,
        command: { type: 'ApplyAsMentor', mentor, channel: form.channel, kind: form.kind },
      });
    if (form.id !== null) return { mentorId: form.id, result: await apply(form.id) };
    const { subject, result } = await registerPerson(this.foundation, {
      ...request,
      commandId: `${commandId}.person`,
      person: personOf(form.person),
    });
    if (result !== undefined && result.kind !== 'accepted' && result.kind !== 'unchanged')
      return { mentorId: subject, result };
    return { mentorId: subject, result: await apply(subject) };
  }
}
