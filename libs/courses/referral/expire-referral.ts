import type { Decision } from '#kernel';
import type { ExpireReferral } from '../commands.ts';
import type { Incomplete } from '../course.ts';
import { timeFor } from '../duties.ts';
import type { CourseEvent } from '../events.ts';

/** incomplete → withdrawn: the time to complete it has passed, and every reminder has had its turn (or was due before a takeover). */
export const expireReferral = (command: ExpireReferral, course: Incomplete): Decision<CourseEvent> => {
  const window = timeFor(command, course, 'expire-referral', 'referralIncomplete');
  const reminded = window?.steps
    .filter(({ act }) => act === 'remind')
    .every(({ identity, at }) => identity in course.ledger.steps || at < (course.takenOverAt ?? ''));
  return reminded === true
    ? [{ type: 'ReferralWithdrawn', data: { on: command.on, reason: 'incompleteExpired' } }]
    : [];
};
