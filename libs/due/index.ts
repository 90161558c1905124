export * from './add-offset.ts';
export * from './overtaken.ts';
export * from './quiet.ts';
export * from './spread.ts';
export * from './step.ts';
export * from './steps.ts';
