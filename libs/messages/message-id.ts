import { v5 } from 'uuid';

/** Names of messages are made from what they carry: the same reminder to the same person is the same message. */
const namespace = '5b1f0c52-6a3e-4f0e-9d0e-3f2b8a7c1d44';

/** The message's id (UUIDv5) from the reminder event and the one it is for. */
export const messageIdOf = (reminder: string, role: string, recipient: string | null): string =>
  v5(`${reminder}/${role}/${recipient ?? ''}`, namespace);
