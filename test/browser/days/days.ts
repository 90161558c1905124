import type { PersonRole } from '#access';
import { auditor } from './auditor.ts';
import { caseworker } from './caseworker.ts';
import { coordinator } from './coordinator.ts';
import { dataProtectionOfficer } from './data-protection-officer.ts';
import type { Day } from './day.ts';
import { leader } from './leader.ts';
import { mentee } from './mentee.ts';
import { mentor } from './mentor.ts';
import { operator } from './operator.ts';

/** Everyone’s main day; in this order, for a mentor’s look is what a mentee sees, and her worry what a leader sees to. */
export const days: Readonly<Record<PersonRole, Day>> = {
  coordinator,
  mentor,
  mentee,
  caseworker,
  leader,
  auditor,
  'data-protection-officer': dataProtectionOfficer,
  operator,
};
