import { rm } from 'node:fs/promises';
import { runningTemporal } from './running-temporal.ts';
import stopPostgres from './stop-postgres.ts';

const stopServers = async (): Promise<void> => {
  await Promise.all([runningTemporal.server?.stop(), stopPostgres()]);
  if (runningTemporal.folder !== undefined)
    await rm(runningTemporal.folder, { recursive: true, force: true });
};

export default stopServers;
