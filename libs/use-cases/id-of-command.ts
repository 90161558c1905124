import type { Actor } from '#kernel';
import type { CommandPorts } from './command-ports.ts';

/**
 * The id (UUIDv4 in form) of what a command creates: the same for each retry of it, and random to everyone without
 * the tenant's key, so that it tells neither when nor by whom.
 */
export const idOfCommand = async (
  { contentHash }: Pick<CommandPorts, 'contentHash'>,
  tenant: string,
  actor: Pick<Actor, 'id'>,
  commandId: string,
  what: string,
): Promise<string> => {
  const hash = await contentHash(tenant, [what, actor.id, commandId]);
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-');
};
