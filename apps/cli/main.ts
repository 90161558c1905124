#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readSecretFiles } from '#infra/secret-files';
import { registerBackup } from './commands/backup.ts';
import { registerClock } from './commands/clock.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerDown } from './commands/down.ts';
import { registerImport } from './commands/import.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerNamespace } from './commands/namespace.ts';
import { registerRebuild } from './commands/rebuild.ts';
import { registerRecover } from './commands/recover.ts';
import { registerReplay } from './commands/replay.ts';
import { registerRestore } from './commands/restore.ts';
import { registerSeed } from './commands/seed.ts';
import { registerStatus } from './commands/status.ts';
import { registerToken } from './commands/token.ts';
import { registerUp } from './commands/up.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWhy } from './commands/why.ts';
import { exitCodes, Failure } from './failure.ts';

const program = new Command('forlob').description('Mentor courses, from referral to the last follow-up');
for (const register of [
  registerUp,
  registerDown,
  registerStatus,
  registerDoctor,
  registerSeed,
  registerImport,
  registerMigrate,
  registerNamespace,
  registerReplay,
  registerWhy,
  registerVerify,
  registerRebuild,
  registerBackup,
  registerRestore,
  registerRecover,
  registerClock,
  registerToken,
])
  register(program);
for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)])
  command.exitOverride();

try {
  readSecretFiles(process.env);
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong, and answers the exit code. Only what nobody expected keeps its stack, when FORLOB_DEBUG asks for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has said it already, except for values that a command itself found wrong.
    if (error.code === 'commander.invalidArgument' && !error.message.startsWith('error:'))
      process.stderr.write(`error: ${error.message}\n`);
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  const debug = process.env['FORLOB_DEBUG'] !== undefined && error instanceof Error;
  process.stderr.write(`${debug ? (error.stack ?? error.message) : messageOf(error)}\n`);
  return error instanceof Failure ? error.exitCode : exitCodes.error;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A connection that fails on every address of a name has no message of its own.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error.name === 'StoreUnavailable'
    ? `${error.message}. Is a copy running? "forlob status" tells, "npm start" starts one.`
    : error.message;
}
