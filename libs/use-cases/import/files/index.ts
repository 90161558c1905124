import type { Columns, RowOf } from '../columns.ts';
import { agreementColumns } from './agreements.ts';
import { concernColumns } from './concerns.ts';
import { consentColumns } from './consents.ts';
import { contactColumns } from './contacts.ts';
import { followUpColumns } from './follow-ups.ts';
import { matchColumns } from './matches.ts';
import { measurementColumns } from './measurements.ts';
import { mentorColumns } from './mentors.ts';
import { noShowColumns } from './no-shows.ts';
import { outcomeColumns } from './outcomes.ts';
import { pauseColumns } from './pauses.ts';
import { referralColumns } from './referrals.ts';
import { staffColumns } from './staff.ts';

interface FileSpec {
  /** The names it goes by, without `.csv`; the first is the Danish one. */
  readonly names: readonly [string, ...string[]];
  readonly means: string;
  readonly columns: Columns;
  /** A rejected row holds back its whole course: its rows are transitions, not facts that stand alone. */
  readonly holdsBack: boolean;
}

/** Every file that a folder may hold, in the order in which they are read. */
export const files = {
  staff: {
    names: ['medarbejdere', 'staff'],
    means: 'Who works here: what messages are addressed by, and whom the e-mails in the other files mean',
    columns: staffColumns,
    holdsBack: false,
  },
  mentors: {
    names: ['mentorer', 'mentors'],
    means: 'One row per mentor',
    columns: mentorColumns,
    holdsBack: false,
  },
  referrals: {
    names: ['henvisninger', 'referrals'],
    means: 'One row per course: who was referred to what, and what came of it before the matching',
    columns: referralColumns,
    holdsBack: true,
  },
  matches: {
    names: ['matches', 'match'],
    means: 'One row per proposed match, in the order in which they happened',
    columns: matchColumns,
    holdsBack: true,
  },
  agreements: {
    names: ['aftaler', 'agreements'],
    means: 'One row per agreement: terms, signatures, goal, beginning, extension',
    columns: agreementColumns,
    holdsBack: true,
  },
  pauses: {
    names: ['pauser', 'pauses'],
    means: 'One row per pause of a course',
    columns: pauseColumns,
    holdsBack: true,
  },
  consents: {
    names: ['samtykker', 'consents'],
    means:
      'One row per consent given or taken back after the referral, whose own consent stands in `henvisninger.csv`',
    columns: consentColumns,
    holdsBack: true,
  },
  contacts: {
    names: ['kontakter', 'contacts'],
    means: 'One row per contact between mentor and mentee',
    columns: contactColumns,
    holdsBack: false,
  },
  noShows: {
    names: ['udeblivelser', 'no-shows'],
    means: 'One row per time that mentor or mentee did not come',
    columns: noShowColumns,
    holdsBack: false,
  },
  concerns: {
    names: ['bekymringer', 'concerns'],
    means: 'One row per concern about someone in a course',
    columns: concernColumns,
    holdsBack: true,
  },
  followUps: {
    names: ['opfølgninger', 'opfoelgninger', 'follow-ups'],
    means:
      'One row per follow-up call (mentor and mentee are two rows), status report, or follow-up after closure',
    columns: followUpColumns,
    holdsBack: false,
  },
  measurements: {
    names: ['målinger', 'maalinger', 'measurements'],
    means: 'One row per answered questionnaire',
    columns: measurementColumns,
    holdsBack: false,
  },
  outcomes: {
    names: ['udfald', 'outcomes'],
    means: 'One row per course that is closing or closed',
    columns: outcomeColumns,
    holdsBack: true,
  },
} as const satisfies Readonly<Record<string, FileSpec>>;

export type FileKind = keyof typeof files;
export const fileKinds = Object.keys(files) as FileKind[];

/** What one row of a file says. */
export type Row<K extends FileKind> = RowOf<(typeof files)[K]['columns']>;
