import type { Figure } from './figure.ts';
import { due1000 } from './figures/due.ts';
import { httpCommand } from './figures/http.ts';
import { sleepingCourses } from './figures/sleeping.ts';

/** Everything that is measured, in the order in which it is. */
export const figures: readonly Figure[] = [httpCommand, due1000, sleepingCourses];
