#!/usr/bin/env node
import { Command } from 'commander';
import { registerDoctor } from './commands/doctor.ts';
import { registerDown } from './commands/down.ts';
import { registerStatus } from './commands/status.ts';
import { registerUp } from './commands/up.ts';

const program = new Command('forlob').description('Mentor courses, from referral to the last follow-up');
registerUp(program);
registerDown(program);
registerStatus(program);
registerDoctor(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
