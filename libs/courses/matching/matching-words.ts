/** Why a mentor is out of the question for a course, told by a person. */
export const vetoReasons = ['vetoByMentee', 'vetoByMentor', 'conflictOfInterest'] as const;
export type VetoReason = (typeof vetoReasons)[number];
