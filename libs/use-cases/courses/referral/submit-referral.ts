import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { referralChannels, type ReferralChannel } from '#courses';
import type { JsonValue } from '#event-store';
import type { LocalDate, SubjectId } from '#kernel';
import type { Asker } from '../../asker.ts';
import { OnADay } from '../../course-endpoint.ts';
import type { Executed } from '../../execute-command.ts';
import {
  Choice,
  Code,
  Day,
  Flag,
  Id,
  OrganisationName,
  Part,
  StaffId,
  Version,
  Words,
} from '../../fields.ts';
import { Foundation } from '../../foundation.ts';
import type { GivenCommand } from '../../given-command.ts';
import { idOfCommand } from '../../id-of-command.ts';
import { PersonForm, personOf } from '../../people/person-form.ts';
import { registerPerson, subjectOf } from '../../people/register-person.ts';

class Mentee {
  @Id({ optional: true, about: 'Someone registered already' })
  id: SubjectId | null = null;

  @Part(() => PersonForm, { unless: 'id', about: 'Someone new; found again by CPR number' })
  person!: PersonForm;
}

class ConsentForm {
  @Version({ label: { da: 'Samtykketekstens version', en: 'Version of the consent text' } })
  textVersion!: string;

  @Day({ label: { da: 'Borgeren sagde ja den', en: 'The citizen said yes on' } })
  on!: LocalDate;

  @Flag()
  laterContact!: boolean;
}

/** Who refers and names nobody else has the course himself, in the role in which he refers. */
const yourself = {
  optional: true,
  about: 'Yourself when left out and you are one',
  help: {
    da: 'Dig selv, når feltet er tomt, og du er det.',
    en: 'Yourself when left empty and you are one.',
  },
};

export class SubmitReferralForm extends OnADay {
  @Part(() => Mentee)
  mentee!: Mentee;

  @Code({ about: 'The code of the catalogue' })
  programme!: string;

  @Choice(referralChannels, { label: { da: 'Henvist fra', en: 'Referred from' } })
  channel!: ReferralChannel;

  @OrganisationName({ optional: true })
  municipality: string | null = null;

  @OrganisationName({
    optional: true,
    about: 'Your own when left out',
    help: { da: 'Dit eget, når feltet er tomt.', en: 'Your own when left empty.' },
  })
  team: string | null = null;

  @StaffId(yourself)
  caseworker: string | null = null;

  @StaffId(yourself)
  coordinator: string | null = null;

  @Part(() => ConsentForm, { optional: true, about: 'The citizen’s yes' })
  consent: ConsentForm | null = null;

  @Id({ optional: true, about: 'The course that this one takes up' })
  linkedTo: string | null = null;

  @Words({ optional: true, label: { da: 'Hvorfor henvises borgeren?', en: 'Why is the citizen referred?' } })
  reason: string | null = null;
}

export interface Submitted {
  readonly courseId: string;
  readonly result: Executed;
}

/** A course begins. Throws `AccessDenied`. */
export class SubmitReferral extends Command<Submitted> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: SubmitReferralForm,
  ) {
    super();
  }
}

@CommandHandler(SubmitReferral)
export class SubmitReferralHandler implements ICommandHandler<SubmitReferral> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, commandId, form }: SubmitReferral): Promise<Submitted> {
    const { person, correlationId } = asker;
    const { ports, courses } = this.foundation;
    const { on, mentee, ...told } = form;
    const team = told.team ?? person.team ?? '';
    const role = permittedRole(asker, 'SubmitReferral', { ...told, team, mentor: null, mentee: null });
    const actor = { id: person.id, role };
    const courseId = await idOfCommand(ports, person.tenant, actor, commandId, 'course');
    const request = {
      tenant: person.tenant,
      actor,
      courseId,
      commandId,
      correlationId,
      content: form as unknown as JsonValue,
      ...(on !== null && { on }),
    };
    const command = (subject: SubjectId): GivenCommand => ({
      type: 'SubmitReferral',
      ...told,
      team,
      caseworker: told.caseworker ?? (role === 'caseworker' ? person.id : null),
      coordinator: told.coordinator ?? (role === 'coordinator' ? person.id : null),
      mentee: subject,
    });

    if (mentee.id !== null)
      return { courseId, result: await courses.execute({ ...request, command: command(mentee.id) }) };

    const registration = { ...request, commandId: `${commandId}.person`, person: personOf(mentee.person) };
    const foreseen = { ...request, command: command(await subjectOf(this.foundation, registration)) };
    // Nobody is put in the vault for a referral that will be refused; one that was made before gets its first answer.
    if ((await courses.foresee(foreseen)) !== undefined)
      return { courseId, result: await courses.execute(foreseen) };
    const { subject, result } = await registerPerson(this.foundation, registration);
    if (result !== undefined && result.kind !== 'accepted' && result.kind !== 'unchanged')
      return { courseId, result };
    return { courseId, result: await courses.execute({ ...request, command: command(subject) }) };
  }
}
