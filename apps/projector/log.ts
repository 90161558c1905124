import { createLog } from '#infra/observe/log';

export const log = createLog('projector');
