import type { LocalDate } from '#kernel';
import type { GivenMentorCommand } from '../mentor-commands.ts';
import type { ReadRow } from './row.ts';

/** One thing that a row tells, and which column tells it. */
export interface MentorStep {
  readonly field: string;
  readonly on: LocalDate;
  readonly given: GivenMentorCommand;
}

type Row = ReadRow<'mentors'>['row'];

const step = (field: string, on: LocalDate | null, given: GivenMentorCommand): readonly MentorStep[] =>
  on === null ? [] : [{ field, on, given }];

/** What a row says of a mentor, by date; on one day in the order in which such things happen. */
export const lifeOfMentor = (row: Row, subject: string, today: LocalDate): readonly MentorStep[] =>
  [...becoming(row, subject), ...serving(row, today)].toSorted((a, b) => a.on.localeCompare(b.on));

/** From application to readiness. */
const becoming = (row: Row, mentor: string): readonly MentorStep[] => {
  const { appliedOn, approvedOn, channel, kind } = row;
  return [
    ...step('appliedOn', appliedOn, { type: 'ApplyAsMentor', mentor, channel, kind }),
    ...step('screenedOn', row.screenedOn ?? approvedOn, {
      type: 'HoldScreeningInterview',
      dilemmas: [],
      note: null,
    }),
    ...row.modules.flatMap(({ what: module, on }) =>
      step('trainedOn', on ?? row.trainedOn ?? approvedOn, { type: 'CompleteTraining', module }),
    ),
    ...row.checks.flatMap(({ what: check, on }) =>
      step('checkedOn', on ?? row.checkedOn ?? approvedOn, {
        type: 'RecordBackgroundCheck',
        check,
        passed: true,
      }),
    ),
    ...step('confidentialityOn', row.confidentialityOn, {
      type: 'SignConfidentialityDeclaration',
      version: 'imported',
    }),
    ...step('approvedOn', approvedOn, { type: 'ApproveMentor' }),
    ...step('capacity', approvedOn ?? appliedOn, {
      type: 'DeclareAvailability',
      capacity: row.capacity,
      hoursPerMonth: row.hours,
      trades: row.trades,
      areas: row.areas,
      languages: row.languages,
    }),
  ];
};

/** The time as a mentor, up to today. */
const serving = (row: Row, today: LocalDate): readonly MentorStep[] => [
  ...row.pauses.flatMap(({ from, until }) => [
    ...step('pauses', from, { type: 'PauseMentor', until }),
    ...step('pauses', until !== null && until <= today ? until : null, { type: 'ReturnMentor' }),
  ]),
  ...row.sparring.flatMap((on) => step('sparring', on, { type: 'HoldSparring', minutes: null })),
  ...row.supervision.flatMap((on) => step('supervision', on, { type: 'HoldSupervision', minutes: null })),
  ...row.care.flatMap(({ what: occasion, on }) =>
    step('care', on ?? row.approvedOn, { type: 'MakeCareContact', occasion, note: null }),
  ),
  ...step('leftOn', row.leftOn, { type: 'LeaveCorps', reason: row.leftBecause }),
];
