import { bug } from '#kernel';
import { from } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { emptyLedger, grantOf } from '../ledger.ts';
import { begin, end, endAll } from '../occasions.ts';

/** What the events of the referral phase make of a course. */
export const evolveReferral: Evolution<
  | 'ReferralReceived'
  | 'CitizenAccepted'
  | 'ProgrammeVersionPinned'
  | 'LegalBasisPinned'
  | 'ReferralReturnedForMoreInfo'
  | 'ReferralCompleted'
  | 'EligibilityAssessed'
  | 'BoundaryToSection85Recorded'
  | 'ReferralRejected'
  | 'CitizenDeclined'
  | 'ReferralWithdrawn'
  | 'ProfessionalAssessmentRecorded'
  | 'GrantDecided'
> = {
  ReferralReceived: (course, { data }) =>
    course.state === 'notReferred' && course.referral === null
      ? { ...course, referral: data }
      : bug('ReferralReceived twice'),
  CitizenAccepted: (course, { data: { on, laterContact } }) =>
    course.state === 'notReferred'
      ? { ...course, consent: { on, laterContact, earlierLogs: false } }
      : bug(`CitizenAccepted in state ${course.state}`),
  ProgrammeVersionPinned: (course, { data: { programme, version, scheme } }) => {
    if (course.state !== 'notReferred' || course.referral === null)
      return bug(`ProgrammeVersionPinned in state ${course.state}`);
    const { number, mentee, municipality, team, caseworker, coordinator, on } = course.referral;
    return begin(
      {
        state: 'received',
        number,
        mentee,
        municipality,
        team,
        caseworker,
        coordinator,
        programme: { id: programme, version },
        scheme,
        legalBasis: null,
        consent: course.consent,
        consentWithdrawnOn: null,
        episode: 1,
        wishes: null,
        ruledOut: [],
        occasions: [],
        ledger: emptyLedger,
        lastTransitionOn: on,
        lastActOn: on,
        takenOverOn: null,
        takenOverAt: null,
      },
      'referralReceived',
      on,
    );
  },
  LegalBasisPinned: from(['received'], (course, { rule, version }) => ({
    ...course,
    legalBasis: { rule, version },
  })),
  ReferralReturnedForMoreInfo: from(['received'], (course, { on, missing }) =>
    begin(
      end({ ...knownOf(course), state: 'incomplete', missing }, on, 'referralReceived'),
      'referralReturned',
      on,
    ),
  ),
  ReferralCompleted: from(['incomplete'], (course, { on }) =>
    begin(end({ ...knownOf(course), state: 'received' }, on, 'referralReturned'), 'referralReceived', on),
  ),
  EligibilityAssessed: from(['received'], (course, { on }) =>
    end({ ...knownOf(course), state: 'assessed', grant: null }, on, 'referralReceived'),
  ),
  BoundaryToSection85Recorded: from(['assessed'], (course) => course),
  ReferralRejected: from(['received', 'assessed'], (course, { on }) =>
    endAll({ ...knownOf(course), state: 'rejected' }, on),
  ),
  CitizenDeclined: from(['received', 'incomplete', 'assessed', 'waiting', 'proposed'], (course, { on }) =>
    endAll({ ...knownOf(course), state: 'declined' }, on),
  ),
  ReferralWithdrawn: from(['received', 'incomplete', 'assessed', 'waiting', 'proposed'], (course, { on }) =>
    endAll({ ...knownOf(course), state: 'withdrawn' }, on),
  ),
  ProfessionalAssessmentRecorded: from(['assessed'], (course) => course),
  GrantDecided: from(['assessed'], (course, granted) => {
    const grant = grantOf(granted);
    const next = {
      ...course,
      grant,
      ledger: { ...course.ledger, grants: [grant], reserved: granted.frames ?? [] },
    };
    return begin(end(next, granted.on, 'grantEnd'), 'grantEnd', grant.to);
  }),
};
