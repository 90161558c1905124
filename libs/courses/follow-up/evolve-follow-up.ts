import { changed } from '../changed.ts';
import { from, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { grantOf } from '../ledger.ts';
import { begin, end } from '../occasions.ts';

/** What the events of the follow-up phase make of a course; the ledger's facts may come in other phases too. */
export const evolveFollowUp: Evolution<
  | 'AgreementExtended'
  | 'GrantExtended'
  | 'StricterContactLimitSet'
  | 'ContactLogged'
  | 'ContactCorrected'
  | 'FollowUpLegCompleted'
  | 'FollowUpCompleted'
  | 'FollowUpMissed'
  | 'MeasurementReceived'
  | 'MeasurementCorrected'
  | 'MeasurementMissed'
  | 'StatusUpdateSent'
  | 'StatusUpdateMissed'
  | 'ContactRequirementBreached'
  | 'ReminderIssued'
  | 'ReminderSuppressed'
> = {
  AgreementExtended: from(['active'], (course, { on, version, end: newEnd }) =>
    begin(
      end(
        { ...course, agreement: { version, terms: { ...course.agreement.terms, end: newEnd } } },
        on,
        'agreementEnd',
      ),
      'agreementEnd',
      newEnd,
    ),
  ),
  GrantExtended: from(['active'], (course, granted) => {
    const grant = grantOf(granted);
    const { ledger } = course;
    const grants = [...ledger.grants, grant];
    const reserved = [...ledger.reserved, ...(granted.frames ?? [])];
    const next = { ...course, grant, ledger: { ...ledger, grants, reserved } };
    return begin(end(next, granted.on, 'grantEnd'), 'grantEnd', grant.to);
  }),
  StricterContactLimitSet: inLedger(({ contactLimits }, { on, everyDays }) => ({
    contactLimits: [...contactLimits, { on, everyDays }],
  })),
  ContactLogged: inLedger(
    (
      { contacts },
      { contact, on, channel, minutes, phoneReason, place = null, provenance = null, told },
    ) => ({
      contacts: [
        ...contacts,
        {
          ...{ contact, on, channel, minutes, phoneReason, place, provenance, told },
          menteesWord: provenance === 'mentee' ? 'confirmed' : null,
          voided: false,
        },
      ],
    }),
  ),
  ContactCorrected: inLedger(({ contacts }, { contact, heldOn, channel, minutes, voided }) => ({
    contacts: changed(
      contacts,
      (each) => each.contact === contact,
      () => ({ on: heldOn, channel, minutes, voided, menteesWord: null }),
    ),
  })),
  FollowUpLegCompleted: inLedger(({ legs }, { on, rule, ordinal, leg }, { episode }) => ({
    legs: [...legs, { rule, episode, ordinal, leg, on }],
  })),
  FollowUpCompleted: inLedger(() => ({})),
  FollowUpMissed: inLedger(({ missed }, window) => ({ missed: [...missed, window] })),
  MeasurementReceived: inLedger(
    ({ measurements }, { on, measurement, instrument, ordinal, respondent, scores, told }, { episode }) => ({
      measurements: [
        ...measurements,
        { measurement, episode, instrument, ordinal, respondent, on, scores, told, voided: false },
      ],
    }),
  ),
  MeasurementCorrected: inLedger(({ measurements }, { measurement, measuredOn, scores, voided }) => ({
    measurements: changed(
      measurements,
      (each) => each.measurement === measurement,
      () => ({ on: measuredOn, scores, voided }),
    ),
  })),
  MeasurementMissed: inLedger(({ missed }, window) => ({ missed: [...missed, window] })),
  StatusUpdateSent: inLedger(({ statusUpdates }, { on, rule, ordinal }, { episode }) => ({
    statusUpdates: [...statusUpdates, { rule, episode, ordinal, on }],
  })),
  StatusUpdateMissed: inLedger(({ missed }, window) => ({ missed: [...missed, window] })),
  ContactRequirementBreached: inLedger(({ breaches }, { on, lastContact }) => ({
    breaches: [...breaches, { lastContact, on }],
  })),
  ReminderIssued: inLedger(({ steps }, { identity }) => ({ steps: { ...steps, [identity]: 'ISSUED' } })),
  ReminderSuppressed: inLedger(({ steps }, { identity, reason }) => ({
    steps: { ...steps, [identity]: reason },
  })),
};
