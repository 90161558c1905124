import { decideMessage } from '#messages';
import type { MessageEvent } from '#messages';
import type { Actor, Recorded } from '#kernel';
import type { CommandPorts } from '../command-ports.ts';
import { executeCommand } from '../execute-command.ts';

const messenger: Actor = { id: 'system:messages', role: 'system' };

/** What a message belongs to, and which event caused it. */
interface Trail {
  readonly correlationId?: string | null;
  readonly causationId?: string;
}

/** Records what became of a message in its own stream, so that a mail never makes a form about the course stale. Idempotent. */
export const recordOnMessage = async (
  { store, contentHash }: Pick<CommandPorts, 'store' | 'contentHash'>,
  tenant: string,
  id: string,
  event: MessageEvent,
  { correlationId, causationId }: Trail = {},
): Promise<void> => {
  const stream = `message-${id}` as const;
  const attempt = 'attempt' in event.data ? `:${event.data.attempt}` : '';
  await executeCommand(
    store,
    {
      tenant,
      stream,
      actor: messenger,
      commandId: `${id}:${event.type}${attempt}`,
      // The same attempt may fail twice in two ways (a sender died in between): the first one told stays.
      contentHash: await contentHash(tenant, { stream, type: event.type }),
      correlationId: correlationId ?? id,
      ...(causationId === undefined ? {} : { causationId }),
    },
    ({ events, now }) => ({
      events: decideMessage(event, events as readonly Recorded<MessageEvent>[]).map(({ type, data }) => ({
        type,
        data,
        occurredAt: now,
      })),
    }),
  );
};
