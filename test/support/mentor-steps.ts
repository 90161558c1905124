import type { LocalDate, SubjectId } from '#kernel';
import type { MentorStep, MentorWish } from './mentor-decision.ts';

const step = (wish: MentorWish, differently: MentorStep['differently'] = {}): MentorStep => ({
  wish,
  differently,
});

type Data<Type extends MentorWish['type']> = Partial<Extract<MentorWish, { type: Type }>>;

export const applies = (mentor: SubjectId = 'm'): MentorStep =>
  step({ type: 'ApplyAsMentor', mentor, channel: 'media', kind: null });
export const statesKind = (kind: Data<'StateMentorKind'>['kind'] = 'volunteer'): MentorStep =>
  step({ type: 'StateMentorKind', kind });
export const isInterviewed = (data: Data<'HoldScreeningInterview'> = {}): MentorStep =>
  step({ type: 'HoldScreeningInterview', dilemmas: [], note: 'Motivated', ...data });
export const isScreenedOut = (): MentorStep =>
  step({ type: 'ScreenOutMentor', reason: 'motivation', note: null });
export const isApproved = (): MentorStep => step({ type: 'ApproveMentor' });
export const isChecked = (passed = true): MentorStep =>
  step({ type: 'RecordBackgroundCheck', check: 'criminal-record', passed });
export const signs = (): MentorStep => step({ type: 'SignConfidentialityDeclaration', version: '1' });
export const completes = (module = 'mentor-course'): MentorStep => step({ type: 'CompleteTraining', module });
export const brings = (): MentorStep =>
  step({ type: 'RecordQualification', kind: 'language', note: 'Speaks Danish sign language' });
export const offers = (data: Data<'DeclareAvailability'> = {}): MentorStep =>
  step({
    ...{ type: 'DeclareAvailability', capacity: 2, hoursPerMonth: 4 },
    ...{ trades: ['kitchen', 'hospitality'], areas: ['Søby'], languages: ['da'] },
    ...data,
  });
export const tells = (gender: Data<'DescribeMentor'>['gender'] = 'woman'): MentorStep =>
  step({ type: 'DescribeMentor', gender, ageGroup: gender === null ? null : 'from50' });
export const pauses = (until: LocalDate | null = null): MentorStep => step({ type: 'PauseMentor', until });
export const returns = (): MentorStep => step({ type: 'ReturnMentor' });
export const leaves = (): MentorStep => step({ type: 'LeaveCorps', reason: 'moved' });
export const hasSparring = (minutes: number | null = 45): MentorStep =>
  step({ type: 'HoldSparring', minutes });
export const hasSupervision = (minutes: number | null = null): MentorStep =>
  step({ type: 'HoldSupervision', minutes });
export const reflects = (
  participants: readonly SubjectId[] = ['n', 'o'],
  known: readonly SubjectId[] = ['n', 'o'],
): MentorStep => step({ type: 'HoldReflectingTeamSession', minutes: 90, participants }, { known });
export const isCaredFor = (): MentorStep =>
  step({ type: 'MakeCareContact', occasion: 'thanks', note: 'Thanked for a good year' });
export const takesOn = (course = 'c1'): MentorStep => step({ type: 'TakeOnCourse', course });
export const givesBack = (course = 'c1'): MentorStep => step({ type: 'GiveBackCourse', course });
export const isReminded = (identity: string): MentorStep => step({ type: 'IssueMentorReminder', identity });

/** From the application to the approval. */
export const taken = [applies(), isInterviewed(), isApproved()] as const;
