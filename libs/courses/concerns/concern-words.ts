export const severities = ['low', 'serious', 'critical'] as const;
/** `critical`: the two do not meet alone until it is resolved. */
export type Severity = (typeof severities)[number];

/** What a concern is about; the details are words, and words are encrypted. */
export const concernKinds = [
  'wellbeing',
  'selfHarm',
  'violence',
  'abuse',
  'neglect',
  'substanceUse',
  'boundaries',
  'confidentiality',
  'other',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** Where the welfare of someone under 18 is at stake, whether to notify the authorities must be answered (V40). */
export const childConcernKinds: readonly ConcernKind[] = [
  'selfHarm',
  'violence',
  'abuse',
  'neglect',
  'substanceUse',
];

export const notifications = ['made', 'notNeeded'] as const;
export type Notification = (typeof notifications)[number];

export const escalations = ['leader', 'specialist', 'authority'] as const;
export type EscalatedTo = (typeof escalations)[number];

export const resolutions = ['resolved', 'unfounded', 'handedOver'] as const;
export type Resolution = (typeof resolutions)[number];
