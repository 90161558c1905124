import { v5 } from 'uuid';
import type { LocalDate } from '#kernel';

/** Names of messages are made from what they carry: the same reminder to the same person is the same message. */
const namespace = '5b1f0c52-6a3e-4f0e-9d0e-3f2b8a7c1d44';

/**
 * The message's id (UUIDv5) from the course's stream, the identity of the step it reminds of, and the one it is for.
 * Not from the event: a database restored to an earlier moment issues the reminder anew, and it is still the same message.
 */
export const messageIdOf = (
  stream: string,
  identity: string,
  role: string,
  recipient: string | null,
): string => v5(`${stream}/${identity}/${role}/${recipient ?? ''}`, namespace);

/** The id of someone's digest of a day: there is one, however often it is asked for. */
export const digestIdOf = (tenant: string, recipient: string, on: LocalDate): string =>
  v5(`digest:${tenant}/${recipient}:${on}`, namespace);

/** The id of a notice to someone: one for what it is about and the week or month it is of. */
export const noticeIdOf = (tenant: string, about: string, period: string, recipient: string | null): string =>
  v5(`notice:${tenant}/${about}/${period}/${recipient ?? ''}`, namespace);
