import type { SubjectId } from '#kernel';
import type { PersonRole, SignedIn } from './signed-in.ts';

/** How far a permission reaches: his own caseload (or himself), his team, everyone in his tenant. */
export const scopes = ['own', 'team', 'tenant'] as const;
export type Scope = (typeof scopes)[number];

/** Whom something belongs to: read from the folded stream, never from a lagging read model. */
export interface Belonging {
  readonly team: string | null;
  readonly caseworker: string | null;
  readonly coordinator: string | null;
  /** The mentor of the match now proposed or confirmed: a mentor whose match has ended sees no more. */
  readonly mentor: SubjectId | null;
  readonly mentee: SubjectId | null;
}

/** Whether what belongs so lies within the person's scope, in the role in which he acts. */
export const isWithin = (scope: Scope, person: SignedIn, role: PersonRole, thing: Belonging): boolean => {
  switch (scope) {
    case 'tenant':
      return true;
    case 'team':
      return (person.team !== null && thing.team === person.team) || isWithin('own', person, role, thing);
    case 'own':
      return ownerIn(role, thing) === identityIn(role, person) && ownerIn(role, thing) !== null;
  }
};

const ownerIn = (role: PersonRole, thing: Belonging): string | null => {
  switch (role) {
    case 'caseworker':
      return thing.caseworker;
    case 'coordinator':
      return thing.coordinator;
    case 'mentor':
      return thing.mentor;
    case 'mentee':
      return thing.mentee;
    case 'leader':
    case 'auditor':
    case 'data-protection-officer':
    case 'operator':
      return null;
  }
};

const identityIn = (role: PersonRole, { id, person }: SignedIn): string | null =>
  role === 'mentor' || role === 'mentee' ? person : id;
