export * from './calendar.ts';
export * from './dates.ts';
export * from './holidays.ts';
export * from './instants.ts';
export * from './local-text.ts';
