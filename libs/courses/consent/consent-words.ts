/**
 * What a citizen may agree to: to take part, to be asked again after the closure, that a new mentor reads what the
 * one before has logged.
 */
export const consentPurposes = ['participation', 'laterContact', 'earlierLogs'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
