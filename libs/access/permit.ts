import { permissions, type Action } from './permissions.ts';
import { isWithin, type Belonging } from './scope.ts';
import type { PersonRole, SignedIn } from './signed-in.ts';

export type Denial = 'ROLE_NOT_HELD' | 'NOT_PERMITTED' | 'OUT_OF_SCOPE';

export type Permission =
  | { readonly permitted: true; readonly role: PersonRole }
  | { readonly permitted: false; readonly reason: Denial };

/**
 * In which role someone may do this to that: the one he chose, else the first of his that permits.
 * `thing` left out: what has no owner yet, or a list that is cut to his scope.
 */
export const permit = (
  person: SignedIn,
  action: Action,
  { thing, chosen }: { readonly thing?: Belonging; readonly chosen?: PersonRole } = {},
): Permission => {
  if (chosen !== undefined && !person.roles.includes(chosen))
    return { permitted: false, reason: 'ROLE_NOT_HELD' };
  const tried = (chosen === undefined ? person.roles : [chosen]).filter(
    (role) => permissions[action][role] !== undefined,
  );
  if (tried.length === 0) return { permitted: false, reason: 'NOT_PERMITTED' };
  const role = tried.find((each) => {
    const scope = permissions[action][each];
    return scope !== undefined && (thing === undefined || isWithin(scope, person, each, thing));
  });
  return role === undefined ? { permitted: false, reason: 'OUT_OF_SCOPE' } : { permitted: true, role };
};
