import type { DeclineReason, RejectionReason } from '#courses';
import { declineReasons, rejectionReasons } from '#courses';
import { isStatutory } from '#programmes';
import type { Told } from '../dated-command.ts';
import { problem } from '../problem.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';
import { ageOf } from './age.ts';
import { grantBasisOf } from './grant-basis.ts';
import { wishesOf } from './wishes.ts';

/** From the referral to the waiting list, or to its end before a match. */
export const tellReferral = (read: ReadRow<'referrals'>, context: TellContext): Told => {
  const { row } = read;
  const { happened, needs, wrong, told } = say(read);
  const staff = (field: 'caseworker' | 'coordinator') => {
    const text = row[field];
    if (text === null) return null;
    const id = context.staff(text);
    if (id === undefined) wrong(field, unknownStaff);
    return id ?? null;
  };
  const caseworker = staff('caseworker');
  const coordinator = staff('coordinator');
  happened('referredOn', row.referredOn, {
    type: 'SubmitReferral',
    number: row.course,
    programme: row.programme,
    mentee: context.mentee,
    channel: row.channel,
    municipality: row.municipality,
    team: row.team,
    caseworker,
    coordinator,
    consent:
      row.consentOn === null
        ? null
        : { textVersion: 'imported', on: row.consentOn, laterContact: row.laterContact },
    reason: row.reason,
  });
  const wishes = wishesOf(row);
  if (wishes !== undefined) happened('wishedTrades', row.referredOn, wishes);
  happened('returnedOn', row.returnedOn, { type: 'ReturnReferral', missing: row.missing ?? [], note: null });
  happened('completedOn', row.completedOn, { type: 'CompleteReferral', note: null });
  happened('assessedOn', row.assessedOn, {
    type: 'AssessEligibility',
    age: row.age ?? ageOf(row, row.referredOn),
    inTargetGroup: row.exception === null,
    section85: row.section85,
    exceptionReason: row.exception,
  });
  for (const field of ['grantFrom', 'grantTo', 'grantHours', 'assessment'] as const)
    needs('grantedOn', row.grantedOn, field, row[field]);
  if (row.grantFrom !== null && row.grantTo !== null && row.grantHours !== null)
    happened('grantedOn', row.grantedOn, {
      type: 'DecideGrant',
      from: row.grantFrom,
      to: row.grantTo,
      hoursPerWeek: row.grantHours,
      assessment: row.assessment ?? '',
      assessedBy: caseworker ?? '',
      under: grantBasisOf(context, row.grantUnder, row.occasionOn),
      override: null,
    });
  happened('waitingOn', row.waitingOn, { type: 'PlaceOnWaitingList' });
  needs('endedOn', row.endedOn, 'endedAs', row.endedAs);
  if (row.endedAs !== null)
    happened('endedOn', row.endedOn, ending(row, row.endedAs, isStatutory(context.programme.schemeKind)));
  return told();
};

/** The cell is not repeated: a name or an address has no business in a course. */
const unknownStaff = problem(
  'STAFF_UNKNOWN',
  'Medarbejderen står ikke i medarbejdere.csv, og teksten er ikke et login-id.',
  'No such member of staff in staff.csv, and the text is no sign-in id.',
);

type ReferralRow = ReadRow<'referrals'>['row'];

const ending = (row: ReferralRow, as: 'declined' | 'rejected' | 'withdrawn', statutory: boolean) => {
  switch (as) {
    case 'declined':
      return { type: 'CitizenDeclines', reason: declineReason(row.endReason), note: row.endNote } as const;
    case 'rejected':
      return {
        type: 'RejectReferral',
        reason: rejectionReason(row.endReason),
        note: row.endNote,
        hearingHeld: statutory ? row.hearingHeld : null,
        complaintGuidance: statutory && row.complaintGuidance === true ? 'imported' : null,
      } as const;
    case 'withdrawn':
      return { type: 'WithdrawReferral', reason: row.endNote ?? '' } as const;
  }
};

const declineReason = (reason: ReferralRow['endReason']): DeclineReason =>
  declineReasons.find((each) => each === reason) ?? 'other';
const rejectionReason = (reason: ReferralRow['endReason']): RejectionReason =>
  rejectionReasons.find((each) => each === reason) ?? 'other';
