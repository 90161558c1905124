export * from './key-ring.ts';
export * from './person.ts';
export * from './vault-row.ts';
