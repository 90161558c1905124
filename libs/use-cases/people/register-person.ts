import type pg from 'pg';
import { localDateOf } from '#calendar';
import { withTenant, type JsonValue } from '#event-store';
import type { Actor, StreamId, SubjectId } from '#kernel';
import { findPeople, lookUpsFor, sealPerson, type KeyRing, type Person } from '#personal-data';
import type { CommandPorts } from '../command-ports.ts';
import { executeCommand, type Executed } from '../execute-command.ts';
import { idOfCommand } from '../id-of-command.ts';

export interface PeoplePorts {
  readonly ports: CommandPorts;
  readonly pool: pg.Pool;
  readonly keys: KeyRing;
}

export interface Registration {
  readonly tenant: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  readonly person: Person;
}

export interface Registered {
  readonly subject: SubjectId;
  /** Absent when someone with this CPR number was known already: nothing was written. */
  readonly result?: Executed;
}

/** The one person with this CPR number, if he is known. */
const knownPerson = async (
  { pool, keys }: PeoplePorts,
  tenant: string,
  { cpr }: Person,
): Promise<SubjectId | undefined> => {
  if (cpr === undefined) return undefined;
  const [subject] = await withTenant(pool, tenant, (tx) => findPeople(tx, keys, tenant, { cpr }, 1));
  return subject;
};

/** Whom a registration is about: the one known by the CPR number, else someone new. */
export const subjectOf = async (people: PeoplePorts, registration: Registration): Promise<SubjectId> => {
  const { tenant, actor, commandId, person } = registration;
  return (
    (await knownPerson(people, tenant, person)) ??
    idOfCommand(people.ports, tenant, actor, commandId, 'person')
  );
};

/**
 * Puts a person in the vault, with `PersonRegistered` in his own stream in the same commit.
 * Someone whose CPR number is known already is that person: his id is answered, and nothing is written.
 */
export const registerPerson = async (
  people: PeoplePorts,
  { tenant, actor, commandId, correlationId, person }: Registration,
): Promise<Registered> => {
  const { ports, keys } = people;
  const subject = await idOfCommand(ports, tenant, actor, commandId, 'person');
  const known = await knownPerson(people, tenant, person);
  if (known !== undefined && known !== subject) return { subject: known };

  const stream: StreamId = `person-${subject}`;
  const contentHash = await ports.contentHash(tenant, { stream, person } as unknown as JsonValue);
  const cprClaims = person.cpr === undefined ? [] : await lookUpsFor(keys, tenant, { cpr: person.cpr });
  const result = await executeCommand(
    ports.store,
    { tenant, stream, actor, commandId, contentHash, correlationId },
    async ({ version, now }) =>
      version > 0
        ? { events: [] }
        : {
            events: [{ type: 'PersonRegistered', data: { on: localDateOf(now) }, occurredAt: now }],
            people: [await sealPerson(keys, tenant, subject, person)],
            claims: { take: cprClaims.map((hash) => ({ key: `cpr:${hash}`, owner: stream })), release: [] },
          },
    () => someoneWasFaster,
  );
  const winner = result.kind === 'refused' ? await knownPerson(people, tenant, person) : undefined;
  return winner === undefined ? { subject, result } : { subject: winner };
};

/** Two registered the same CPR number at once; the other is there now. */
const someoneWasFaster = {
  refused: 'PERSON_KNOWN',
  da: 'Personen er netop registreret af en anden. Prøv igen.',
  en: 'Someone else has just registered this person. Try again.',
};
