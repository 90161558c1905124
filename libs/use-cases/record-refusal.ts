import { localDateOf } from '#calendar';
import type { Actor, Refusal } from '#kernel';
import type { CommandPorts } from './command-ports.ts';
import { executeCommand, TooBusy } from './execute-command.ts';

interface Refused {
  readonly tenant: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** The id of the course (or mentor, or person) the command was about. */
  readonly about: string;
  readonly command: string;
  readonly refusal: Refusal;
}

/**
 * Records a no given to a person, in a stream of its own: it never touches the version of what it is about.
 * One per subject matter, actor, command, code and minute; the command id makes repeats fall away.
 */
export const recordRefusal = async (
  { store }: Pick<CommandPorts, 'store'>,
  { tenant, actor, correlationId, about, command, refusal }: Refused,
): Promise<void> => {
  const minute = (await store.now()).slice(0, 16);
  const commandId = `refusal:${about}:${command}:${refusal.refused}:${minute}`;
  await untilWritten(() =>
    executeCommand(
      store,
      { tenant, stream: `refusal-${about}`, actor, commandId, contentHash: '', correlationId },
      ({ now }) => ({
        events: [
          {
            type: 'CommandRefused',
            data: { on: localDateOf(now), command, code: refusal.refused },
            occurredAt: now,
          },
        ],
      }),
    ),
  );
};

/** Many are refused at once on one course: each must find its place in the stream. */
const untilWritten = async (write: () => Promise<unknown>): Promise<void> => {
  for (let left = 20; ; left--)
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof TooBusy) || left === 0) throw error;
    }
};
