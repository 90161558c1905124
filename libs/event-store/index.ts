export * from './connect.ts';
export * from './event-store.ts';
export * from './migrate.ts';
export * from './outage.ts';
export * from './postgres-event-store.ts';
export type * from './tables.ts';
export * from './upcast.ts';
