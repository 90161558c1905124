export * from './budget.ts';
export * from './frame.ts';
export * from './reservation.ts';
