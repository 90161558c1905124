import type { Decision } from '#kernel';
import type { ExpireReferral } from '../commands.ts';
import type { Incomplete } from '../course.ts';
import { timeFor } from '../duties.ts';
import type { CourseEvent } from '../events.ts';

/** incomplete → withdrawn: the time to complete it has passed, and every reminder of the ladder has had its turn. */
export const expireReferral = (command: ExpireReferral, course: Incomplete): Decision<CourseEvent> => {
  const window = timeFor(command, course, 'expire-referral');
  const reminded = window?.steps
    .filter(({ act }) => act === 'remind')
    .every(({ identity }) => identity in course.ledger.steps);
  return reminded === true
    ? [{ type: 'ReferralWithdrawn', data: { on: command.on, reason: 'incompleteExpired' } }]
    : [];
};
