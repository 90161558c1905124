import type { CareOccasion, LeavingReason, MentorKind } from '#mentors';
import type { Words } from './words.ts';

export const mentorKindWords: Words<MentorKind> = {
  freedEmployee: ['frikøbt medarbejder', 'employee freed up'],
  externalConsultant: ['ekstern konsulent', 'external consultant'],
  municipalEmployee: ['kommunalt ansat', 'municipal employee'],
  volunteer: ['frivillig', 'volunteer'],
  businessLeader: ['erhvervsleder', 'business leader'],
  companyEmployee: ['virksomhedsansat', 'company employee'],
};

export const leavingReasonWords: Words<LeavingReason> = {
  noTime: ['ingen tid', 'no time'],
  moved: ['flyttet', 'moved'],
  illness: ['sygdom', 'illness'],
  done: ['færdig', 'done'],
  otherTask: ['anden opgave', 'other task'],
  other: ['andet', 'other'],
};

export const careOccasionWords: Words<CareOccasion> = {
  call: ['opkald', 'call'],
  thanks: ['tak', 'thanks'],
  event: ['arrangement', 'event'],
  break: ['pause', 'break'],
  nextMatch: ['næste match', 'next match'],
};
