import { BackupDamaged, BackupRefused } from '#infra/backup/refused';
import { exitCodes, Failure } from './failure.ts';

/** Lets what is wrong with a backup be told as an expected failure. */
export const inSafety = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupRefused) throw new Failure(error.message, exitCodes.refused);
    if (error instanceof BackupDamaged) throw new Failure(error.message, exitCodes.integrityBroken);
    throw error;
  }
};
