export * from './claims-held.ts';
export * from './command-ports.ts';
export * from './course-commands.ts';
export * from './execute-command.ts';
export * from './given-command.ts';
export * from './record-refusal.ts';
