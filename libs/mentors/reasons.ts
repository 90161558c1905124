/** Why a mentor was not taken on. */
export const screenedOutReasons = [
  'motivation',
  'background',
  'noMatchingProgramme',
  'withdrew',
  'other',
] as const;
export type ScreenedOutReason = (typeof screenedOutReasons)[number];

/** Why a mentor left the corps. */
export const leavingReasons = ['noTime', 'moved', 'illness', 'done', 'otherTask', 'other'] as const;
export type LeavingReason = (typeof leavingReasons)[number];
