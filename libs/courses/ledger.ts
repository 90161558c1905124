import type { Reservation } from '#funding';
import type { LocalDate } from '#kernel';
import type { GrantedUnder } from './events.ts';
import type { Concern } from './concerns/concern.ts';
import type { Activity, ContactPlace, FocusArea, MenteesWord, Provenance } from './logbook/logbook-words.ts';
import type {
  ApprovedStep,
  ContactChannel,
  EmploymentStatus,
  GrantedPeriod,
  MeasurementScores,
  MeetingPlace,
  Party,
  PhoneReason,
  Side,
  StaffId,
  SuppressionReason,
  Told,
  WindowRef,
} from './words.ts';

/** A period of support granted, and the version of the rule it was granted under (null: not told by an old event). */
export interface Grant extends GrantedPeriod {
  readonly under: string | null;
  /** Given as the citizen's own right: what deviates from it is warned about, never refused. */
  readonly right: boolean;
}

/** The grant as its event tells it. */
export const grantOf = ({ from, to, hoursPerWeek, under, right }: GrantedUnder): Grant => ({
  from,
  to,
  hoursPerWeek,
  under: under ?? null,
  right: right ?? false,
});

/** A contact held. A voided one stays, and counts no more. */
export interface Contact {
  readonly contact: string;
  readonly on: LocalDate;
  readonly channel: ContactChannel;
  readonly minutes: number;
  readonly phoneReason: PhoneReason | null;
  readonly place: ContactPlace | null;
  /** Null: told before that was kept. */
  readonly provenance: Provenance | null;
  /** About the contact as it stands: a correction asks for a new one. */
  readonly menteesWord: MenteesWord;
  readonly told: Told;
  readonly voided: boolean;
}

/** A goal, or a step towards one. */
export interface Goal {
  readonly goal: string;
  readonly author: Party;
  readonly on: LocalDate;
  readonly parent: string | null;
  readonly focusArea: FocusArea | null;
  /** Ids of the tellings after the first. */
  readonly revisions: readonly string[];
  /** Who has said that all work towards it, as it stands. */
  readonly confirmedBy: readonly Party[];
  readonly status: 'open' | 'achieved' | 'dropped';
}

/** A leader's yes to a step that another person then takes. Good for one step. */
export interface Approval {
  readonly of: ApprovedStep;
  readonly by: StaffId;
  readonly on: LocalDate;
  readonly used: boolean;
}

/** A stretch in which the course stood still. */
export interface Standstill {
  /** The match that stood still: what another one owes does not move by it. */
  readonly episode: number;
  readonly from: LocalDate;
  /** The day it went on; null as long as it stands. */
  readonly to: LocalDate | null;
  readonly why: 'PAUSED' | 'COURSE_CLOSED';
  /** A volunteer course's windows and end move by its length; statutory dates stay. */
  readonly movesDates: boolean;
  /**
   * From then on the days do not count towards the contact duty: the municipality decided it, or closure had begun. Null:
   * they count.
   */
  readonly freezesFrom: LocalDate | null;
}

export interface Measurement {
  readonly measurement: string;
  /** The match episode whose grid `ordinal` is a number of. */
  readonly episode: number;
  readonly instrument: string;
  readonly ordinal: number | null;
  readonly respondent: Party;
  readonly on: LocalDate;
  readonly scores: MeasurementScores;
  readonly told: Told;
  readonly voided: boolean;
}

/** When the two are to meet. */
export interface Appointment {
  readonly kind: 'intro' | 'meeting';
  readonly date: LocalDate;
  /** Local. */
  readonly time: string;
  readonly place: MeetingPlace;
  readonly episode: number;
  /** Moved, cancelled, or one of them did not come; null: the time for it may still come, or it was kept. */
  readonly endedOn: LocalDate | null;
}

/** One of the two did not come. */
export interface NoShow {
  readonly side: Side;
  readonly on: LocalDate;
  readonly episode: number;
}

/** Facts that may be dated back and corrected, and what was done about each duty. Grows; nothing is taken out. */
export interface Ledger {
  readonly contacts: readonly Contact[];
  readonly goals: readonly Goal[];
  readonly activities: readonly {
    readonly activity: string;
    readonly kind: Activity;
    readonly on: LocalDate;
  }[];
  readonly appointments: readonly Appointment[];
  readonly noShows: readonly NoShow[];
  readonly tasks: readonly {
    readonly rule: string;
    readonly episode: number;
    readonly ordinal: number;
    readonly on: LocalDate;
  }[];
  /** Calls that a measurement asks for on the day it was answered. */
  readonly careCalls: readonly {
    readonly measurement: string;
    readonly on: LocalDate;
    readonly episode: number;
    readonly heldOn: LocalDate | null;
  }[];
  readonly legs: readonly {
    readonly rule: string;
    readonly episode: number;
    readonly ordinal: number;
    readonly leg: Side;
    readonly on: LocalDate;
  }[];
  readonly measurements: readonly Measurement[];
  readonly statusUpdates: readonly {
    readonly rule: string;
    readonly episode: number;
    readonly ordinal: number;
    readonly on: LocalDate;
  }[];
  readonly postFollowUps: readonly {
    readonly rule: string;
    readonly ordinal: number;
    readonly on: LocalDate;
    readonly reached: boolean;
    /** Null: not reached. */
    readonly status: EmploymentStatus | null;
    readonly retained: boolean | null;
  }[];
  /** Windows that need not be met; one that was missed before stays among the missed, too. */
  readonly exemptions: readonly (WindowRef & { readonly on: LocalDate })[];
  readonly signatures: readonly {
    readonly by: Party;
    readonly version: number;
    readonly episode: number;
    readonly on: LocalDate;
    readonly draftedOn: LocalDate;
  }[];
  readonly missed: readonly (WindowRef & { readonly on: LocalDate })[];
  readonly breaches: readonly { readonly lastContact: LocalDate; readonly on: LocalDate }[];
  /** The day from which each wait that was too long is counted. */
  readonly waitingBreaches: readonly LocalDate[];
  /** Every period granted, the newest last. */
  readonly grants: readonly Grant[];
  /** What they take of the funding frames that were set. */
  readonly reserved: readonly Reservation[];
  readonly concerns: readonly Concern[];
  readonly approvals: readonly Approval[];
  readonly legalHold: boolean;
  readonly standstills: readonly Standstill[];
  /** The day of graduation as it was told last; null: nobody has. */
  readonly graduatesOn: LocalDate | null;
  readonly contactLimits: readonly { readonly on: LocalDate; readonly everyDays: number }[];
  /** Step identity → what became of it. */
  readonly steps: Readonly<Record<string, 'ISSUED' | SuppressionReason>>;
}

export const emptyLedger: Ledger = {
  contacts: [],
  goals: [],
  activities: [],
  appointments: [],
  noShows: [],
  tasks: [],
  careCalls: [],
  legs: [],
  measurements: [],
  statusUpdates: [],
  postFollowUps: [],
  exemptions: [],
  signatures: [],
  missed: [],
  breaches: [],
  waitingBreaches: [],
  grants: [],
  reserved: [],
  concerns: [],
  approvals: [],
  legalHold: false,
  standstills: [],
  graduatesOn: null,
  contactLimits: [],
  steps: {},
};

/** The newest contact that counts, if any. */
export const lastContact = (ledger: Ledger): Contact | undefined =>
  ledger.contacts
    .filter((contact) => !contact.voided)
    .reduce<Contact | undefined>(
      (newest, contact) => (newest && newest.on >= contact.on ? newest : contact),
      undefined,
    );
