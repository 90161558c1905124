/**
 * What names and people's own words may be read for. Coded, because the access log is kept in the clear and outlives what
 * it is about, and because a citizen is told the purposes of look-ups in his file (C-579/21).
 */
export const purposes = [
  'referral',
  'matching',
  'startup',
  'followUp',
  'closure',
  'decision',
  'citizenAsks',
  'supervision',
  'audit',
  'dataProtection',
] as const;
export type Purpose = (typeof purposes)[number];
