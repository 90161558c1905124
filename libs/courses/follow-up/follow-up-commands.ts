import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { Funding } from '../funded.ts';
import type { ContactPlace } from '../logbook/logbook-words.ts';
import type {
  ContactChannel,
  ContactFunction,
  GrantBasis,
  GrantedPeriod,
  MeasurementScores,
  Party,
  PhoneReason,
  Side,
} from '../words.ts';

export type LogContact = Command<
  'LogContact',
  {
    contact: string;
    channel: ContactChannel;
    minutes: number;
    place: ContactPlace | null;
    function: ContactFunction | null;
    phoneReason: PhoneReason | null;
    note: string | null;
  }
>;
export type CorrectContact = Command<
  'CorrectContact',
  {
    contact: string;
    heldOn: LocalDate;
    channel: ContactChannel;
    minutes: number;
    voided: boolean;
    reason: string;
  }
>;
export type CompleteFollowUp = Command<
  'CompleteFollowUp',
  { rule: string; ordinal: number; leg: Side; note: string | null }
>;
export type ReceiveMeasurement = Command<
  'ReceiveMeasurement',
  {
    measurement: string;
    instrument: string;
    ordinal: number | null;
    respondent: Party;
    scores: MeasurementScores;
  }
>;
export type CorrectMeasurement = Command<
  'CorrectMeasurement',
  {
    measurement: string;
    measuredOn: LocalDate;
    scores: MeasurementScores;
    voided: boolean;
    reason: string;
  }
>;
export type SendStatusUpdate = Command<'SendStatusUpdate', { rule: string; ordinal: number }>;
export type SetContactLimit = Command<'SetContactLimit', { everyDays: number }>;
export type ExtendAgreement = Command<
  'ExtendAgreement',
  {
    end: LocalDate;
    reason: string;
    /** Statutory: a new grant period after a concrete assessment. */
    grant: (GrantedPeriod & { assessment: string; under: GrantBasis | null }) | null;
  } & Funding
>;

/** What is told and done while a course runs. */
export type FollowUpCommand =
  | LogContact
  | CorrectContact
  | CompleteFollowUp
  | ReceiveMeasurement
  | CorrectMeasurement
  | SendStatusUpdate
  | SetContactLimit
  | ExtendAgreement;
