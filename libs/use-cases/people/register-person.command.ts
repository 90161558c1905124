import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { personOf, type PersonForm } from './person-form.ts';
import { registerPerson, type Registered } from './register-person.ts';

/** A person is registered by someone of the staff. Throws `AccessDenied`. */
export class RegisterPerson extends Command<Registered> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: PersonForm,
  ) {
    super();
  }
}

@CommandHandler(RegisterPerson)
export class RegisterPersonHandler implements ICommandHandler<RegisterPerson> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, commandId, form }: RegisterPerson): Promise<Registered> {
    const { tenant, id } = asker.person;
    const role = permittedRole(asker, 'RegisterPerson');
    return registerPerson(this.foundation, {
      tenant,
      actor: { id, role },
      commandId,
      correlationId: asker.correlationId,
      person: personOf(form),
    });
  }
}
