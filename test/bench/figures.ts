import type { Figure } from './figure.ts';
import { due1000 } from './figures/due.ts';
import { httpCommand } from './figures/http-command.ts';
import { httpCourse, httpWorklist } from './figures/http-readings.ts';
import { importRows } from './figures/import.ts';
import { sleepingCourses } from './figures/sleeping.ts';
import { start } from './figures/start.ts';

/** Everything that is measured, in the order in which it is. */
export const figures: readonly Figure[] = [
  httpCommand,
  httpCourse,
  httpWorklist,
  due1000,
  sleepingCourses,
  importRows,
  start,
];
