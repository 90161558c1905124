import type { ConcernKind, EscalatedTo, Notification, Resolution, Severity } from '#courses';
import type { Words } from './words.ts';

export const severityWords: Words<Severity> = {
  low: ['lav', 'low'],
  serious: ['alvorlig', 'serious'],
  critical: ['kritisk', 'critical'],
};

export const concernKindWords: Words<ConcernKind> = {
  wellbeing: ['trivsel', 'wellbeing'],
  selfHarm: ['selvskade', 'self-harm'],
  violence: ['vold', 'violence'],
  abuse: ['overgreb', 'abuse'],
  neglect: ['omsorgssvigt', 'neglect'],
  substanceUse: ['misbrug', 'substance use'],
  boundaries: ['grænser', 'boundaries'],
  confidentiality: ['tavshedspligt', 'confidentiality'],
  other: ['andet', 'other'],
};

export const notificationWords: Words<Notification> = {
  made: ['underrettet', 'ja', 'notified', 'yes'],
  notNeeded: ['ikke nødvendig', 'nej', 'not needed', 'no'],
};

export const escalationWords: Words<EscalatedTo> = {
  leader: ['leder', 'leader'],
  specialist: ['specialist'],
  authority: ['myndighed', 'authority'],
};

export const resolutionWords: Words<Resolution> = {
  resolved: ['løst', 'resolved'],
  unfounded: ['ubegrundet', 'unfounded'],
  handedOver: ['overdraget', 'handed over'],
};
