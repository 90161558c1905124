export * from './bug.ts';
export * from './decision.ts';
export * from './event.ts';
export * from './lifecycle.ts';
export * from './refuser.ts';
export * from './texts.ts';
export * from './time.ts';
