import {
  cpr,
  date,
  decimal,
  list,
  oneOf,
  organisationName,
  reference,
  text,
  whole,
  yesNo,
} from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { courseColumn } from './course-column.ts';
import { declineReasonWords, missingWords, referralChannelWords, rejectionReasonWords } from './words.ts';
import { dateOf } from './date-column.ts';
import { personColumns } from './person-columns.ts';
import { wishColumns } from './wish-columns.ts';

const staff = 'the e-mail of someone in `medarbejdere.csv`, or a sign-in id';

/** One row per course: who was referred, when, to what, and what came of it before the matching. */
export const referralColumns = {
  course: required(reference, {
    ...courseColumn,
    means: 'Your number for the course; every other file points to it',
  }),
  mentee: required(reference, {
    da: ['borgernr', 'menteenr', 'borgernummer'],
    en: ['mentee no', 'citizen no', 'mentee number'],
    means: 'Your number for the mentee. The same number in two rows is the same person',
    format: 'letters, digits and `- _ . /`; not a CPR number',
    example: 'B-114',
  }),
  ...personColumns({
    who: 'mentee',
    name: { da: ['navn', 'borgers navn'], en: ['name', 'mentee name'], example: 'Fiktiva Prøvesen' },
    email: 'fiktiva@example.org',
    birthDate: {
      means: 'The age at the referral is counted from it, unless `alder` is given',
      example: '17-05-2003',
    },
    language: { da: ['sprog'], en: ['language'] },
  }),
  cpr: optional(cpr, {
    da: ['cpr', 'cpr-nummer', 'personnummer'],
    en: ['cpr', 'cpr number'],
    means: 'Never needed. Kept in the vault only and looked up by a keyed hash',
    format: 'ten digits, with or without hyphen; day and century are checked, modulus 11 is not',
    example: '',
  }),
  programme: required(reference, {
    da: ['ordning', 'program', 'programkode'],
    en: ['programme', 'programme code'],
    means: 'The programme’s code in the catalogue. Its version is the one in force on the day of referral',
    format:
      '`hefn`, `pift`, `vbm`, `bul`, `gccp`, `lab-mentor`, `ret-og-pligt`, `ressourceforloeb`, or one of your own',
    example: 'bul',
  }),
  referredOn: required(date, dateOf('henvist', 'referred on', 'The day the referral came', '04-08-2025')),
  channel: required(oneOf(referralChannelWords), {
    da: ['henvist af', 'kanal'],
    en: ['referred by', 'channel'],
    means: 'Where the referral came from',
    format:
      '`kommune`, `jobcenter`, `uddannelsessted`, `ungevejledning`, `boligsocial helhedsplan`, `egen henvendelse`',
    example: 'jobcenter',
  }),
  municipality: optional(organisationName, {
    da: ['kommune'],
    en: ['municipality'],
    means: 'The mentee’s municipality',
    format: 'letters and at most two digits',
    example: 'Søby',
  }),
  team: required(organisationName, {
    da: ['team', 'afdeling'],
    en: ['team', 'department'],
    means: 'The team the course belongs to: it decides who may see it',
    format: 'letters and at most two digits',
    example: 'unge',
  }),
  caseworker: optional(text(120), {
    da: ['sagsbehandler'],
    en: ['caseworker'],
    means: 'The caseworker',
    format: staff,
    example: 'sara@example.org',
  }),
  coordinator: optional(text(120), {
    da: ['koordinator', 'mentorkoordinator'],
    en: ['coordinator'],
    means: 'The mentor coordinator',
    format: staff,
    example: 'karen@example.org',
  }),
  reason: optional(text(4000), {
    da: ['baggrund', 'henvisningsårsag'],
    en: ['background', 'reason for referral'],
    means: 'Why the mentee was referred. Kept encrypted',
    format: 'text, at most 4,000 characters',
    example: 'Ønsker en læreplads',
  }),
  consentOn: optional(
    date,
    dateOf('samtykke', 'consent', 'The day the mentee said yes. Empty = not asked, or no', '04-08-2025'),
  ),
  laterContact: withDefault(yesNo, false, {
    da: ['må kontaktes senere', 'samtykke til senere kontakt'],
    en: ['later contact', 'consent to later contact'],
    means: 'May be asked how it went after the closure',
    format: '`ja` or `nej`; empty = `nej`',
    example: 'ja',
  }),
  assessedOn: optional(date, dateOf('visiteret', 'assessed on', 'The day of the intake', '06-08-2025')),
  age: optional(whole(0, 120), {
    da: ['alder'],
    en: ['age'],
    means: 'Age in whole years at the referral',
    format: 'whole number',
    example: '22',
  }),
  section85: withDefault(yesNo, false, {
    da: ['§85', 'støtte efter §85'],
    en: ['section 85', '§85 support'],
    means: 'Whether the support is really support under serviceloven §85',
    format: '`ja` or `nej`; empty = `nej`',
    example: 'nej',
  }),
  exception: optional(text(1000), {
    da: ['undtagelse', 'begrundelse for undtagelse'],
    en: ['exception', 'reason for exception'],
    means: 'Why someone outside the programme’s age or target group was taken in',
    format: 'text',
    example: '',
  }),
  grantedOn: optional(
    date,
    dateOf('bevilget', 'granted on', 'Statutory schemes: the day of the grant', '10-08-2025'),
  ),
  grantFrom: optional(date, dateOf('bevilling fra', 'grant from', 'First day of the grant', '11-08-2025')),
  grantTo: optional(date, dateOf('bevilling til', 'grant to', 'Last day of the grant', '10-02-2026')),
  grantHours: optional(decimal, {
    da: ['timer pr uge', 'bevilgede timer'],
    en: ['hours a week', 'granted hours'],
    means: 'Statutory schemes: granted hours a week',
    format: 'number, decimal comma or point',
    example: '2,5',
  }),
  grantUnder: optional(reference, {
    da: ['bevilget efter', 'bestemmelse'],
    en: ['granted under', 'provision'],
    means: 'The provision’s code in the catalogue; empty = the scheme’s ordinary one',
    format: '`mentor-agreement`, `mentor-at-discharge`, `mentor-in-education`, `integration-mentor`',
    example: '',
  }),
  occasionOn: optional(
    date,
    dateOf(
      'udskrevet eller optaget',
      'discharged or enrolled',
      'Where the support is a right: the day of the discharge or of the enrolment on an education',
      '',
    ),
  ),
  assessment: optional(text(4000), {
    da: ['faglig vurdering'],
    en: ['professional assessment'],
    means: 'Statutory schemes: the assessment the grant rests on. Kept encrypted',
    format: 'text, at most 4,000 characters',
    example: 'Mentor vurderes nødvendig for at fastholde praktikken',
  }),
  ...wishColumns,
  waitingOn: optional(
    date,
    dateOf(
      'på venteliste',
      'on waiting list',
      'The day the mentee was put on the waiting list',
      '07-08-2025',
    ),
  ),
  returnedOn: optional(
    date,
    dateOf('returneret', 'returned on', 'The day an incomplete referral was sent back', ''),
  ),
  missing: optional(list(oneOf(missingWords)), {
    da: ['mangler'],
    en: ['missing'],
    means: 'What was missing in it',
    format: '`samtykke`, `kontaktoplysninger`, `baggrund`, `sagsbehandler`, `andet`, with `|` between',
    example: '',
  }),
  completedOn: optional(
    date,
    dateOf('suppleret', 'completed on', 'The day the missing information came', ''),
  ),
  endedOn: optional(
    date,
    dateOf('endt', 'ended on', 'Before a match: the day the referral ended without a course', ''),
  ),
  endedAs: optional(
    oneOf({
      declined: ['takket nej', 'declined'],
      rejected: ['afvist', 'rejected'],
      withdrawn: ['trukket tilbage', 'withdrawn'],
    }),
    {
      da: ['endt som'],
      en: ['ended as'],
      means: 'How it ended: by the mentee, by the organisation, by the one who referred',
      format: '`takket nej`, `afvist` or `trukket tilbage`',
      example: '',
    },
  ),
  endReason: optional(oneOf({ ...declineReasonWords, ...rejectionReasonWords }), {
    da: ['endt fordi'],
    en: ['ended because'],
    means: 'Why the mentee declined or was rejected; empty = `andet`',
    format:
      '`takket nej`: `ingen tid`, `ingen kemi`, `andre ønsker`, `forhold`, `andet` · `afvist`: `uden for målgruppen`, `§85`, `anden støtte`, `ingen plads`, `dublet`, `andet`',
    example: '',
  }),
  endNote: optional(text(1000), {
    da: ['endt note'],
    en: ['end note'],
    means: 'More about it, kept encrypted; needed for `trukket tilbage`',
    format: 'text',
    example: '',
  }),
  hearingHeld: optional(yesNo, {
    da: ['partshøring'],
    en: ['hearing held'],
    means: 'Statutory schemes, `afvist`: whether the mentee was heard',
    format: '`ja` or `nej`',
    example: '',
  }),
  complaintGuidance: optional(yesNo, {
    da: ['klagevejledning'],
    en: ['complaint guidance'],
    means: 'Statutory schemes, `afvist`: whether complaint guidance went with the decision',
    format: '`ja` or `nej`',
    example: '',
  }),
};
