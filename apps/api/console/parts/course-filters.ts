import { phases, type Phase } from '#courses';
import type { Whose } from '#use-cases/queries/cut';
import { everything, type Filter } from './filters.tsx';
import { phaseNames } from './phase-names.ts';
import { whoseNames } from './whose-names.ts';

/** Whose courses a list is about, as far as its reader may see. */
export const whoseFilter = (reach: readonly Whose[], chosen: Whose): Filter => ({
  ...{ by: 'whose', name: { da: 'Hvis', en: 'Whose' }, chosen },
  choices: reach.map((value) => ({ value, name: whoseNames[value] })),
});

/** Where the courses of a list are; with counts where they are known. */
export const phaseFilter = (counts?: Readonly<Partial<Record<Phase, number>>>): Filter => ({
  ...{ by: 'phase', name: { da: 'Trin', en: 'Stage' } },
  choices: [
    everything,
    ...phases.map((value) => ({
      ...{ value, name: phaseNames[value] },
      ...(counts && { count: counts[value] ?? 0 }),
    })),
  ],
});
