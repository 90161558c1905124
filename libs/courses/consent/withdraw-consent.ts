import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { WithdrawConsent } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme } from '../legal-basis.ts';
import { hasConsent } from './has-consent.ts';

const runsOn: readonly Course['state'][] = ['closing', 'closed', 'postFollowUp'];

/**
 * Any open state: from now on nothing more is asked of the citizen for this purpose. Without consent to take part a
 * volunteer course is closed; a statutory one goes on with what the law asks for alone.
 */
export const withdrawConsent = (command: WithdrawConsent, course: Course): Decision<CourseEvent> => {
  const { on, purpose, note } = command;
  if (!hasConsent(course, purpose)) return [];
  const closes = purpose === 'participation' && !isStatutoryScheme(command) && !runsOn.includes(course.state);
  return [
    { type: 'ConsentWithdrawn', data: { on, purpose }, ...withTexts(course.mentee, { note }) },
    ...(closes
      ? [
          {
            type: 'ClosureStarted' as const,
            data: { on, kind: 'early' as const, reason: 'consentWithdrawn' as const, automatic: false },
          },
        ]
      : []),
  ];
};
