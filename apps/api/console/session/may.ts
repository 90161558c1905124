import { permit, type Action } from '#access';
import type { Asker } from '#use-cases/asker';

/** Whether someone may do this to anything at all: what a page offers him; the use case has the last word. */
export const mayDo = ({ person, chosen }: Asker, action: Action): boolean =>
  permit(person, action, { ...(chosen && { chosen }) }).permitted;
