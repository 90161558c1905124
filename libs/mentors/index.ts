export * from './commands.ts';
export * from './decide.ts';
export * from './events.ts';
export * from './evolve.ts';
export * from './mentor-facts.ts';
export * from './mentor.ts';
export * from './refusals.ts';
export * from './words.ts';
