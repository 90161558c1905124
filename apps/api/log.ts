import type { LoggerService } from '@nestjs/common';
import { createLog } from '#infra/observe/log';

export const log = createLog('api');

/** Nest's own messages; what it logs at start is of no interest to anyone. */
export const nestLogger: LoggerService = {
  log: (message: unknown) => {
    log.debug(String(message));
  },
  error: (error: unknown) => {
    log.error({ error }, 'nest');
  },
  warn: (message: unknown) => {
    log.warn(String(message));
  },
};
