export * from './catalogue.ts';
export * from './duty.ts';
export * from './figure.ts';
export * from './instrument.ts';
export * from './legal-rule.ts';
export * from './offset.ts';
export * from './programme-version.ts';
