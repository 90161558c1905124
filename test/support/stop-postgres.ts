import { rm } from 'node:fs/promises';
import { running } from './running-postgres.ts';

const stopPostgres = async (): Promise<void> => {
  await running.server?.stop();
  if (running.folder !== undefined) await rm(running.folder, { recursive: true, force: true });
};

export default stopPostgres;
