export * from './commands.ts';
export * from './course.ts';
export * from './events.ts';
export * from './evolve.ts';
export * from './ledger.ts';
export * from './words.ts';
export type { MentorFacts } from '#mentors';
