import type { Decision } from '#kernel';
import type { GiveConsent } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { hasConsent } from './has-consent.ts';

/** Any open state: the citizen agrees to one more purpose, or to one of before again. */
export const giveConsent = (
  { on, purpose, textVersion }: GiveConsent,
  course: Course,
): Decision<CourseEvent> =>
  hasConsent(course, purpose) ? [] : [{ type: 'ConsentGiven', data: { on, purpose, textVersion } }];
