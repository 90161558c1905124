export * from './access-log.ts';
export * from './permissions.ts';
export * from './permit.ts';
export * from './purposes.ts';
export * from './scope.ts';
export * from './signed-in.ts';
export * from './denied.ts';
export * from './feedback.ts';
