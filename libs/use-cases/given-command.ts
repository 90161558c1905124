import type { Circumstances, CourseCommand, CourseCommandType } from '#courses';
import type { SubjectId } from '#kernel';

/** Where what is given differs from what is decided on: facts are looked up, ids and numbers made when left out. */
interface Differences {
  SubmitReferral: { readonly programme: string; readonly number?: string };
  ProposeMatch: { readonly mentor: SubjectId };
  AcceptMatch: { readonly mentor?: never };
  LogContact: { readonly contact?: string };
  SetGoal: { readonly goal?: string };
  MeasureBaseline: { readonly measurement?: string };
  ReceiveMeasurement: { readonly measurement?: string };
}

type DifferenceOf<Type> = Type extends keyof Differences ? Differences[Type] : object;

type Give<C extends CourseCommand> = C extends CourseCommand
  ? { readonly type: C['type'] } & Omit<C, 'type' | keyof Circumstances | keyof DifferenceOf<C['type']>> &
      DifferenceOf<C['type']>
  : never;

/** A course command as someone gives it: its data alone, without the circumstances. */
export type GivenCommand<Type extends CourseCommandType = CourseCommandType> = Give<
  Extract<CourseCommand, { type: Type }>
>;
