import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { commandIdIn } from '../../headers.ts';
import { oneTyped, type Typed } from './typed.ts';

/** Names of what a form carries unseen: no field of a command is called so. */
export const carried = { commandId: 'command-id', seen: 'seen-version', cameFrom: 'came-from' } as const;

/** A form that came back. */
export interface Submission {
  readonly typed: Typed;
  /** The same however often the form is sent: what it asks for happens once. */
  readonly commandId: string;
}

export const newCommandId = (): string => randomUUID();

export const submissionOf = ({ body }: FastifyRequest): Submission => {
  const typed = (body ?? {}) as Typed;
  return { typed, commandId: commandIdIn(oneTyped(typed, carried.commandId)) };
};
