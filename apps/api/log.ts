import type { LoggerService } from '@nestjs/common';
import pino from 'pino';

/**
 * What may be logged of an error: its kind and where it happened. Never its message's data,
 * never a body, a query or a header: they may hold what is about a person.
 */
const errorFields = (error: unknown): object =>
  error instanceof Error
    ? { kind: error.name, message: error.message.slice(0, 200), stack: error.stack?.split('\n').slice(1, 8) }
    : { kind: typeof error };

export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { app: 'api' },
  formatters: { level: (label) => ({ level: label }) },
  serializers: { error: errorFields },
});

/** Nest's own messages; what it logs at start is of no interest to anyone. */
export const nestLogger: LoggerService = {
  log: (message: unknown) => {
    log.debug(String(message));
  },
  error: (message: unknown) => {
    log.error({ error: message }, 'nest');
  },
  warn: (message: unknown) => {
    log.warn(String(message));
  },
};
