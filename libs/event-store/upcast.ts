import type { Recorded } from '#kernel';

/** Turns the data of an event stored under one schema version into that of the next. Pure. */
export type Upcaster = (data: object) => object;

/** type → stored schema version → what makes it the next version. Stored events are never rewritten. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;

/** The schema version that a type is written in now: where its upcasters lead. */
export const newestSchema = (type: string, upcasters: Upcasters): number => {
  const steps = upcasters[type];
  let version = 1;
  while (steps?.[version] !== undefined) version += 1;
  return version;
};

/** Takes an event as far as its upcasters go; without any it stays as it was stored. */
export const upcast = (event: Recorded, upcasters: Upcasters): Recorded => {
  const steps = upcasters[event.type];
  let current = event;
  for (let step = steps?.[current.schemaVersion]; step !== undefined; step = steps?.[current.schemaVersion])
    current = { ...current, data: step(current.data), schemaVersion: current.schemaVersion + 1 };
  return current;
};
