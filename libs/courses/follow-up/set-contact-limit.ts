import type { Decision } from '#kernel';
import type { SetContactLimit } from '../commands.ts';
import type { Active } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { ruleOn } from '../legal-basis.ts';
import { refuse } from '../refuse.ts';

/** active → active: contact more often than the law asks; never more seldom. */
export const setContactLimit = (command: SetContactLimit, { ledger }: Active): Decision<CourseEvent> => {
  const { on, everyDays } = command;
  const rule = ruleOn(command, 'contact', on);
  if (rule === undefined) return refuse('NO_CONTACT_DUTY');
  if (ledger.contactLimits.at(-1)?.everyDays === everyDays) return [];
  const days = rule.content.days.value;
  return everyDays < 1 || everyDays >= days
    ? refuse('LIMIT_NOT_STRICTER', { days })
    : [{ type: 'StricterContactLimitSet', data: { on, everyDays } }];
};
