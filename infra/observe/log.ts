import pino from 'pino';
import { describeError } from './describe-error.ts';

/**
 * What a line of the log may hold, and how it must look: ids, codes and numbers, never a person. Whatever else is handed
 * over is left out, so that a new field must be put here before it is seen.
 */
const id = /^[\w:./@-]{1,200}$/;
const fields: Readonly<Record<string, RegExp>> = {
  // What belongs together: the request, the command, its events, the message.
  correlationId: id,
  tenant: id,
  courseId: id,
  workflowId: id,
  stream: id,
  messageId: id,
  // A step of a duty: `followUp:1:2:mentor:remind:2026-04-01`.
  step: id,
  part: id,
  projection: id,
  version: id,
  alarm: id,
  outcome: id,
  method: /^[A-Z]{3,7}$/,
  // As it is written, never with its ids.
  route: /^(?:-|\/[\w/:*.-]*)$/,
  address: id,
  namespace: id,
  taskQueue: id,
  // A code of the program's own.
  why: id,
};
const numbers: ReadonlySet<string> = new Set(
  'status ms port position generation waitMs events count signal'.split(' '),
);
const lists: ReadonlySet<string> = new Set(['courses', 'attributes']);

/** More than this of a list is only noise. */
const listed = 20;

const allowed = (field: string, value: unknown): unknown => {
  if (field === 'error') return describeError(value);
  if (numbers.has(field)) return typeof value === 'number' ? value : undefined;
  if (lists.has(field) && Array.isArray(value))
    return value.filter((each) => typeof each === 'string' && id.test(each)).slice(0, listed);
  const form = fields[field];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && form?.test(text) === true ? text : undefined;
};

/** The fields of a line that may be written; an error is told by its kind, code and place. */
export const onlyAllowed = (line: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(line)
      .map(([field, value]) => [field, allowed(field, value)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** The log of a process: one JSON object a line on stdout. The message is always a constant of the program. */
export const createLog = (app: 'api' | 'worker' | 'projector') =>
  pino({
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { app },
    formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
  });
