import type { Decision } from '#kernel';
import type {
  ApplyAsMentor,
  CompleteTraining,
  DeclareAvailability,
  DescribeMentor,
  HoldScreeningInterview,
  LeaveCorps,
  PauseMentor,
  RecordBackgroundCheck,
  ScreenOutMentor,
  SignConfidentialityDeclaration,
} from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { KnownMentor } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

type Decided = Decision<MentorEvent>;

const about = ({ mentor }: KnownMentor, note: string | null) =>
  note === null || note.trim() === ''
    ? {}
    : { texts: { note: { subject: mentor, group: 'case' as const, text: note.trim() } } };

/** → applied. */
export const applyAsMentor = ({ on, mentor, channel }: ApplyAsMentor): Decided => [
  { type: 'MentorApplied', data: { on, mentor, channel } },
];

/** applied → screened. */
export const holdScreeningInterview = (
  { on, note }: HoldScreeningInterview,
  mentor: KnownMentor,
): Decided => [{ type: 'ScreeningInterviewHeld', data: { on }, ...about(mentor, note) }];

/** applied, screened → screenedOut. */
export const screenOutMentor = ({ on, reason, note }: ScreenOutMentor, mentor: KnownMentor): Decided => [
  { type: 'MentorScreenedOut', data: { on, reason }, ...about(mentor, note) },
];

/** screened → approved. */
export const approveMentor = ({ on }: { readonly on: string }): Decided => [
  { type: 'MentorApproved', data: { on } },
];

/** The same result again is no news. */
export const recordBackgroundCheck = (
  { on, check, passed }: RecordBackgroundCheck,
  { checks }: KnownMentor,
): Decided =>
  checks[check] === passed ? [] : [{ type: 'BackgroundCheckRecorded', data: { on, check, passed } }];

/** Each version is signed once. */
export const signConfidentialityDeclaration = (
  { on, version }: SignConfidentialityDeclaration,
  { confidentiality }: KnownMentor,
): Decided =>
  confidentiality === version ? [] : [{ type: 'ConfidentialityDeclarationSigned', data: { on, version } }];

/** Each module of the catalogue is completed once. */
export const completeTraining = (
  { on, module, modules }: CompleteTraining,
  { training }: KnownMentor,
): Decided => {
  if (training.includes(module)) return [];
  return modules.includes(module)
    ? [{ type: 'MentorTrainingCompleted', data: { on, module } }]
    : refuseMentor('UNKNOWN_MODULE', { modules: modules.join(', ') });
};

const mostPlaces = 20;

/** What the mentor offers from now on. Courses that run keep their places. */
export const declareAvailability = (
  { on, capacity, hoursPerMonth, trades, areas, languages }: DeclareAvailability,
  { availability: before }: KnownMentor,
): Decided => {
  if (!Number.isInteger(capacity) || capacity < 0 || capacity > mostPlaces)
    return refuseMentor('CAPACITY_IMPLAUSIBLE');
  const same =
    before?.capacity === capacity &&
    before.hoursPerMonth === hoursPerMonth &&
    before.trades.join() === trades.join() &&
    before.areas.join() === areas.join() &&
    before.languages.join() === languages.join();
  return same
    ? []
    : [{ type: 'AvailabilityDeclared', data: { on, capacity, hoursPerMonth, trades, areas, languages } }];
};

/** What the mentor cares to tell of himself; the same again is no news. */
export const describeMentor = (
  { on, gender, ageGroup }: DescribeMentor,
  { gender: toldGender, ageGroup: toldAge }: KnownMentor,
): Decided =>
  gender === toldGender && ageGroup === toldAge
    ? []
    : [{ type: 'MentorDescribed', data: { on, gender, ageGroup } }];

/** approved → paused: no new courses for a while. */
export const pauseMentor = ({ on, until }: PauseMentor): Decided => [
  { type: 'MentorPaused', data: { on, until } },
];

/** paused → approved. */
export const returnMentor = ({ on }: { readonly on: string }): Decided => [
  { type: 'MentorReturned', data: { on } },
];

/** → left: no new courses; those that run end on their own. */
export const leaveCorps = ({ on, reason }: LeaveCorps): Decided => [
  { type: 'MentorLeft', data: { on, reason } },
];
