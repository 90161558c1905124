import type { Command } from 'commander';

/** The options that every command has. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly tenant?: string;
}

export const common = (command: Command): Command =>
  command
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--json', 'as JSON');

export const withTenantOption = (command: Command): Command =>
  common(command).option('--tenant <tenant>', 'the organisation (default: the only one, or the demo)');
