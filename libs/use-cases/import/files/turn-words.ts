import type { ConsentPurpose, PauseReason, RematchReason } from '#courses';
import type { Words } from './words.ts';

export const pauseReasonWords: Words<PauseReason> = {
  illness: ['sygdom', 'illness'],
  treatment: ['behandling', 'treatment'],
  family: ['familie', 'family'],
  travel: ['rejse', 'travel'],
  work: ['arbejde', 'work'],
  wish: ['ønske', 'wish'],
  other: ['andet', 'other'],
};

export const rematchReasonWords: Words<RematchReason> = {
  noTime: ['ingen tid', 'no time'],
  noChemistry: ['ingen kemi', 'no chemistry'],
  moved: ['flyttet', 'moved'],
  illness: ['sygdom', 'illness'],
  wish: ['ønske', 'wish'],
  concern: ['bekymring', 'concern'],
  other: ['andet', 'other'],
};

export const consentPurposeWords: Words<ConsentPurpose> = {
  participation: ['deltagelse', 'participation'],
  laterContact: ['senere kontakt', 'later contact'],
  earlierLogs: ['tidligere log', 'earlier logs'],
};
