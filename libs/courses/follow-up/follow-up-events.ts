import type { LocalDate } from '#kernel';
import type { ContactPlace, Provenance } from '../logbook/logbook-words.ts';
import type { On } from '../on.ts';
import type { GrantedUnder } from '../referral/referral-events.ts';
import type {
  ContactChannel,
  ContactFunction,
  MeasurementScores,
  Party,
  PhoneReason,
  Side,
  Told,
} from '../words.ts';

export type AgreementExtended = On<'AgreementExtended', { version: number; end: LocalDate }>;
export type GrantExtended = On<'GrantExtended', GrantedUnder>;
export type StricterContactLimitSet = On<'StricterContactLimitSet', { everyDays: number }>;
export type ContactLogged = On<
  'ContactLogged',
  {
    contact: string;
    channel: ContactChannel;
    minutes: number;
    function: ContactFunction | null;
    /** Why a phone call stood in for a meeting; a rule may ask for it. */
    phoneReason: PhoneReason | null;
    /** Left out: not said. */
    place?: ContactPlace;
    /** Whose word it is; left out: told before that was kept. */
    provenance?: Provenance;
    told: Told;
  }
>;
export type ContactCorrected = On<
  'ContactCorrected',
  { contact: string; heldOn: LocalDate; channel: ContactChannel; minutes: number; voided: boolean }
>;
export type FollowUpLegCompleted = On<'FollowUpLegCompleted', { rule: string; ordinal: number; leg: Side }>;
export type FollowUpCompleted = On<'FollowUpCompleted', { rule: string; ordinal: number }>;
export type MeasurementReceived = On<
  'MeasurementReceived',
  {
    measurement: string;
    instrument: string;
    /** Null: outside the grid. */
    ordinal: number | null;
    respondent: Party;
    scores: MeasurementScores;
    told: Told;
  }
>;
export type MeasurementCorrected = On<
  'MeasurementCorrected',
  { measurement: string; measuredOn: LocalDate; scores: MeasurementScores; voided: boolean }
>;
export type StatusUpdateSent = On<'StatusUpdateSent', { rule: string; ordinal: number }>;

/** What has happened while a course ran. */
export type FollowUpEvent =
  | AgreementExtended
  | GrantExtended
  | StricterContactLimitSet
  | ContactLogged
  | ContactCorrected
  | FollowUpLegCompleted
  | FollowUpCompleted
  | MeasurementReceived
  | MeasurementCorrected
  | StatusUpdateSent;
