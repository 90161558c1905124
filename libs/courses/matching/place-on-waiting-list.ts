import type { Decision } from '#kernel';
import { hasConsent } from '../consent/has-consent.ts';
import type { PlaceOnWaitingList } from '../commands.ts';
import type { Assessed } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** assessed → waiting: the yes holds, and a statutory scheme has its grant. */
export const placeOnWaitingList = (
  { on, programme }: PlaceOnWaitingList,
  course: Assessed,
): Decision<CourseEvent> =>
  objection(
    programme.consentRequired.value && !hasConsent(course, 'participation') && refuse('CONSENT_MISSING'),
    programme.grantRequired.value && course.grant === null && refuse('GRANT_MISSING'),
  ) ?? [{ type: 'PlacedOnWaitingList', data: { on, since: on } }];
