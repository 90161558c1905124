import type { Figure } from './figure.ts';
import { append4proc } from './figures/append-4proc.ts';
import { appends } from './figures/append.ts';
import { catchup } from './figures/catchup.ts';
import { due1000 } from './figures/due.ts';
import { httpCommand } from './figures/http-command.ts';
import { httpCourse, httpWorklist } from './figures/http-readings.ts';
import { importRows } from './figures/import.ts';
import { load50 } from './figures/load.ts';
import { matching } from './figures/matching.ts';
import { pageCourse, pageWorklist } from './figures/page.ts';
import { projections } from './figures/project.ts';
import { rebuildAll } from './figures/rebuild.ts';
import { sleepingCourses } from './figures/sleeping.ts';
import { sse200 } from './figures/sse.ts';
import { start } from './figures/start.ts';

/** Everything that is measured, in the order in which it is. */
export const figures: readonly Figure[] = [
  ...appends,
  append4proc,
  load50,
  catchup,
  httpCommand,
  httpCourse,
  httpWorklist,
  pageWorklist,
  pageCourse,
  sse200,
  due1000,
  sleepingCourses,
  matching,
  ...projections,
  rebuildAll,
  importRows,
  start,
];
