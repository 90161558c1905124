import type { Evidence, Invariant } from '../evidence.ts';

/**
 * A mail that comes again comes while something is wrong or is being put right, and under its old Message-ID: every mail
 * is a row of the outbox, no two rows are the same reminder to the same person, or his digest of the same day, and what is
 * delivered has come.
 */
export const messagesRepeatAfterTroubleOnly: Invariant = {
  name: 'a message repeats only after a crash and with the same id',
  broken: async ({
    admin,
    tenant,
    mails,
    troubled,
  }: Pick<Evidence, 'admin' | 'tenant' | 'mails' | 'troubled'>) => {
    const { rows } = await admin.query<{ id: string; state: string; reminder: string | null }>(
      `select o.id, o.state, coalesce(q.data->>'reminder', 'of ' || (q.data->>'on')) || ' to ' || o.role || ' ' ||
         coalesce(o.recipient, '') as reminder
       from outbox o
       left join events q on q.tenant = o.tenant and q.stream = 'message-' || o.id
         and q.type in ('MessageQueued', 'DigestQueued')
       where o.tenant = $1`,
      [tenant],
    );
    const outbox = new Map(rows.map((row) => [`<${row.id}@forlob>`, row]));
    const arrived = new Set<string>();
    const complaints: string[] = [];
    for (const [index, { messageId = 'none' }] of mails.entries()) {
      if (!outbox.has(messageId))
        complaints.push(`mail ${index} has the Message-ID ${messageId}, which is no message's`);
      if (arrived.has(messageId) && !troubled.some(([from, to]) => from <= index && index < to))
        complaints.push(`mail ${index} repeats ${messageId}, and nothing was wrong when it came`);
      arrived.add(messageId);
    }
    const told = new Map<string, string>();
    for (const { id, state, reminder } of rows) {
      if (reminder === null) complaints.push(`message ${id} stands in the outbox and not in the log`);
      else if (told.has(reminder))
        complaints.push(`reminder ${reminder} is message ${told.get(reminder) ?? ''} and ${id}`);
      else told.set(reminder, id);
      if (state === 'delivered' && !arrived.has(`<${id}@forlob>`))
        complaints.push(`message ${id} is told as delivered and never came`);
    }
    return complaints;
  },
};
