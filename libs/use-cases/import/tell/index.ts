import type { Told } from '../dated-command.ts';
import type { ReadRow } from '../row.ts';
import { tellAgreement } from './agreement.ts';
import type { TellContext } from './context.ts';
import { tellConcern } from './concern.ts';
import { tellContact, tellFollowUp, tellMeasurement, tellNoShow } from './facts.ts';
import { tellMatch } from './match.ts';
import { tellOutcome } from './outcome.ts';
import { tellReferral } from './referral.ts';
import { tellConsent, tellPause } from './turns.ts';

/** A row about a course. */
export type CourseRow = Exclude<ReadRow, { readonly kind: 'staff' | 'mentors' }>;

/** What a row says happened to its course. */
export const tell = (row: CourseRow, context: TellContext): Told => {
  switch (row.kind) {
    case 'referrals':
      return tellReferral(row, context);
    case 'matches':
      return tellMatch(row, context);
    case 'agreements':
      return tellAgreement(row, context);
    case 'pauses':
      return tellPause(row);
    case 'consents':
      return tellConsent(row);
    case 'contacts':
      return tellContact(row);
    case 'noShows':
      return tellNoShow(row);
    case 'concerns':
      return tellConcern(row, context);
    case 'followUps':
      return tellFollowUp(row);
    case 'measurements':
      return tellMeasurement(row, context);
    case 'outcomes':
      return tellOutcome(row, context);
  }
};
