import type { PersonRole } from '#access';
import { recipients } from '#courses';
import { textFor } from '#messages';
import type { LocalText } from '#programmes';

/**
 * What a reader is told to do about a duty; else what the staff is, or the one who owes it. Null where no one is asked for
 * anything: the course does it by itself.
 */
export const whatToDo = (
  role: PersonRole,
  { rule, leg }: { readonly rule: string; readonly leg: string },
): LocalText | null =>
  [role, 'coordinator', 'caseworker', leg]
    .flatMap((each) => recipients.filter((recipient) => recipient === each))
    .map((recipient) => textFor(rule, recipient, leg))
    .find((told) => told !== undefined)?.what ?? null;
