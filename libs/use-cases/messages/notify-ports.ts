import type { Outbox, StaffDirectory } from '#messages';
import type { CommandPorts } from '../command-ports.ts';

export interface NotifyPorts extends CommandPorts {
  readonly outbox: Outbox;
  readonly staff: StaffDirectory;
  /** Told of each message that was queued, by ids alone. */
  readonly onQueued?: (queued: QueuedMessage) => void;
}

export interface QueuedMessage {
  readonly tenant: string;
  readonly courseId: string;
  readonly messageId: string;
  readonly correlationId: string;
}
