export * from './algorithm-version.ts';
export * from './best-for-all.ts';
export * from './field.ts';
export * from './rank.ts';
export * from './readiness.ts';
export * from './score.ts';
export * from './stops.ts';
export * from './wishes.ts';
