import type { Circumstances, CourseCommand, CourseCommandType } from '#courses';
import type { SubjectId } from '#kernel';

/** Where what is given differs from what is decided on: facts are looked up, ids and numbers made when left out. */
interface Differences {
  SubmitReferral: { readonly programme: string; readonly number?: string; readonly linkedTo?: string | null };
  RecordMatchWishes: { readonly statement?: string };
  ProposeMatch: { readonly mentor: SubjectId; readonly choice?: never };
  AcceptMatch: { readonly mentor?: never };
  ReopenCourse: { readonly mentor?: never };
  ExecuteDisposal: { readonly keptUntil?: never };
  MigrateProgramme: { readonly target?: never; readonly version: string };
  DecideGrant: { readonly frames?: never };
  ExtendAgreement: { readonly frames?: never };
  LogContact: { readonly contact?: string };
  SetGoal: { readonly goal?: string };
  MeasureBaseline: { readonly measurement?: string };
  ReceiveMeasurement: { readonly measurement?: string };
  ReviseGoal: { readonly revision?: string };
  RecordActivity: { readonly activity?: string };
  RaiseConcern: { readonly concern?: string };
}

/** Facts that are known by an id of their own, and what the command calls it: made when it is left out. */
export const ownId: Partial<Readonly<Record<CourseCommandType, string>>> = {
  RecordMatchWishes: 'statement',
  LogContact: 'contact',
  SetGoal: 'goal',
  ReviseGoal: 'revision',
  RecordActivity: 'activity',
  RaiseConcern: 'concern',
  MeasureBaseline: 'measurement',
  ReceiveMeasurement: 'measurement',
};

type DifferenceOf<Type> = Type extends keyof Differences ? Differences[Type] : object;

type CommandOf<Type extends CourseCommandType> = Extract<CourseCommand, { type: Type }>;

/** By command: what is given with it. */
export type GivenData = {
  readonly [Type in CourseCommandType]: Omit<
    CommandOf<Type>,
    'type' | keyof Circumstances | keyof DifferenceOf<Type>
  > &
    DifferenceOf<Type>;
};

/** A course command as someone gives it: its data alone, without the circumstances. */
export type GivenCommand<Type extends CourseCommandType = CourseCommandType> = {
  readonly [Each in Type]: { readonly type: Each } & GivenData[Each];
}[Type];
