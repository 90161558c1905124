import type { Side } from '#courses';
import { by, type Step } from '../course-story.ts';
import { maker } from './maker.ts';

export const setGoal = maker('SetGoal', {
  goal: 'goal-1',
  author: 'mentee',
  text: 'A job in a kitchen',
  parent: null,
  focusArea: 'job',
});
export const reviseGoal = maker('ReviseGoal', {
  goal: 'goal-1',
  revision: 'revision-1',
  text: 'A job in a canteen',
  focusArea: null,
});
export const confirmCommonGoal = maker('ConfirmCommonGoal', { goal: 'goal-1', by: 'mentee' });
export const achieveGoal = maker('AchieveGoal', { goal: 'goal-1', note: null });
export const dropGoal = maker('DropGoal', { goal: 'goal-1', reason: 'wishes', note: null });
export const recordActivity = maker('RecordActivity', {
  activity: 'activity-1',
  kind: 'interdisciplinaryMeeting',
  note: null,
});
export const confirmContact = by('mentee', maker('ConfirmContact', { contact: 'contact-1' })());
const dispute = maker('DisputeContact', { contact: 'contact-1', words: 'We did not meet' });
export const disputeContact = (different: Parameters<typeof dispute>[0] = {}): Step =>
  by('mentee', dispute(different));
export const scheduleMeeting = maker('ScheduleMeeting', {
  date: '2026-03-12',
  time: '15:00',
  place: 'publicPlace',
  address: null,
});
export const cancelMeeting = maker('CancelMeeting', { note: null });
const noShow = maker('RecordNoShow', { side: 'mentee', note: null });
export const recordNoShow = (side: Side = 'mentee'): Step => by('mentor', noShow({ side }));
export const completeTask = maker('CompleteTask', { rule: 'noShowCall', ordinal: 2, note: null });
export const holdCareCall = maker('HoldCareCall', { specialistOffered: true, note: null });
export const exemptWindow = maker('ExemptWindow', {
  rule: 'followUp',
  ordinal: 1,
  leg: 'mentor',
  reason: 'holiday',
  note: null,
});
export const correctPostFollowUp = maker('CorrectPostFollowUp', {
  ordinal: 1,
  status: 'fullTimeJob',
  retained: null,
  reason: 'He had the job already',
});
export const correctSignature = maker('CorrectSignature', {
  by: 'mentor',
  version: 1,
  signedOn: '2026-03-03',
  reason: 'The paper says so',
});
