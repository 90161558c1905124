import type { Action } from './permissions.ts';
import { permit, type Denial } from './permit.ts';
import type { Belonging } from './scope.ts';
import type { PersonRole, SignedIn } from './signed-in.ts';

/** Someone may not: whoever catches it answers 403 and writes the denial down. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';

  constructor(readonly reason: Denial) {
    super(reason);
  }
}

/** The role in which someone may do this to that. Throws `AccessDenied`. */
export const permittedRole = (
  { person, chosen }: { readonly person: SignedIn; readonly chosen?: PersonRole },
  action: Action,
  thing?: Belonging,
): PersonRole => {
  const permission = permit(person, action, { ...(thing && { thing }), ...(chosen && { chosen }) });
  if (!permission.permitted) throw new AccessDenied(permission.reason);
  return permission.role;
};
