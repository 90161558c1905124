import {
  permissions,
  permittedRole,
  type Action,
  type Belonging,
  type PersonRole,
  type Scope,
} from '#access';
import type { Asker } from '../asker.ts';

/** Whose a list is: mine, my team's, everyone's. */
export const wholes = ['mine', 'team', 'all'] as const;
export type Whose = (typeof wholes)[number];

/** How a list is cut to what the reader may see, in terms of whom a course belongs to. */
export interface Cut {
  readonly team?: string;
  readonly staff?: string;
  readonly mentor?: string;
  readonly mentee?: string;
}

/** What is asked for beyond one's scope is refused, not silently narrowed. */
export class BeyondScope extends Error {
  override readonly name = 'BeyondScope';
}

const reach: Readonly<Record<Scope, readonly Whose[]>> = {
  own: ['mine'],
  team: ['mine', 'team'],
  tenant: ['mine', 'team', 'all'],
};

/** Whose lists the asker may see. Throws `AccessDenied`. */
export const reachOf = (asker: Asker, action: Action): readonly Whose[] =>
  reach[permissions[action][permittedRole(asker, action)] ?? 'own'];

/** The cut for whose list is asked for; left out: the narrowest that makes sense in the role. Throws `AccessDenied`, `BeyondScope`. */
export const cutFor = (
  asker: Asker,
  action: Action,
  asked: Whose | undefined,
): { readonly role: PersonRole; readonly whose: Whose; readonly cut: Cut } => {
  const role = permittedRole(asker, action);
  const scope = permissions[action][role] ?? 'own';
  const whose = asked ?? (scope === 'tenant' ? 'all' : 'mine');
  if (!reach[scope].includes(whose)) throw new BeyondScope(whose);
  return { role, whose, cut: whose === 'all' ? {} : whose === 'team' ? teamOf(asker) : selfIn(role, asker) };
};

/** Nobody's: a list that is empty for someone without a team, or a mentor without a person. */
const nobody = ' ';

const teamOf = ({ person }: Asker): Cut => ({ team: person.team ?? nobody });

const selfIn = (role: PersonRole, { person }: Asker): Cut => {
  if (role === 'mentor') return { mentor: person.person ?? nobody };
  return role === 'mentee' ? { mentee: person.person ?? nobody } : { staff: person.id };
};

/** Whether a course that belongs so is on the list that is cut so. */
export const isWithinCut = (
  {
    team,
    caseworker,
    coordinator,
    mentor,
    mentee,
  }: Pick<Belonging, 'team' | 'caseworker' | 'coordinator'> & Partial<Belonging>,
  cut: Cut,
): boolean =>
  (cut.team === undefined || team === cut.team) &&
  (cut.staff === undefined || caseworker === cut.staff || coordinator === cut.staff) &&
  (cut.mentor === undefined || mentor === cut.mentor) &&
  (cut.mentee === undefined || mentee === cut.mentee);
