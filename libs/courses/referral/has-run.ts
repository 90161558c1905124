import type { Refusal } from '#kernel';
import type { Course } from '../course.ts';
import { refuse } from '../refuse.ts';

/** Looking for another mentor, a course has run already: it is closed, never declined or withdrawn. */
export const hasRun = (course: Course): Refusal | false =>
  course.state === 'proposed' && course.suspended !== null && refuse('HAS_RUN');
