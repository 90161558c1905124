/** The rows of the architecture's table "Guarantees". A guard is there for one of them, and each of them has a guard. */
export const guarantees = [
  'no lost update',
  'no double effect',
  'no oversold place, no second open course',
  'no gap for readers',
  'append only',
  'tenants apart',
  'the record outlives the person',
  'events evolve',
] as const;

export type Guarantee = (typeof guarantees)[number];
