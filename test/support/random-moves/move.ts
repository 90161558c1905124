import { addMonths, noonOf } from '#calendar';
import type { Course, NotReferred } from '#courses';
import type { LocalDate } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import { by, step, type Step } from '../course-story.ts';
import * as steps from '../course-steps.ts';
import { ownStep } from '../own-step.ts';

/** What might be done that day about a course that stands so; undefined: there is nothing to do. */
export type Move = (today: LocalDate, course: Course | NotReferred) => Step | undefined;

export const now =
  (one: Step): Move =>
  () =>
    one;

export const itself = (wish: Parameters<typeof step>[0]): Move => now(by('system', step(wish)));

/** What the course would do by itself at noon. */
export const ownMove =
  (programme: ProgrammeVersion): Move =>
  (today, course) =>
    course.state === 'notReferred' ? undefined : ownStep(course, programme, noonOf(today));

/** An agreement from that day on, as long as each of the programmes allows. */
export const agreed =
  (different: { readonly hoursPerMonth?: number } = {}): Move =>
  (today) =>
    steps.draftAgreement({ terms: { ...steps.terms, ...different, start: today, end: addMonths(today, 3) } });

export const rejection = (role: 'caseworker' | 'coordinator'): Move =>
  now(by(role, steps.rejectReferral({ hearingHeld: true, complaintGuidance: '1' })));
