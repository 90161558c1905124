import type { Instant, Role } from '#kernel';
import type { On } from '../on.ts';
import type { ConcernKind, EscalatedTo, Notification, Resolution, Severity } from './concern-words.ts';

export type ConcernRaised = On<
  'ConcernRaised',
  {
    concern: string;
    severity: Severity;
    kind: ConcernKind;
    aboutMentor: boolean;
    by: Role;
    /** The moment: hours count for a critical one. */
    at: Instant;
  }
>;
export type ConcernTriaged = On<
  'ConcernTriaged',
  { concern: string; under18: boolean | null; notification: Notification | null }
>;
export type ChildNotificationMade = On<'ChildNotificationMade', { concern: string }>;
export type ConcernEscalated = On<'ConcernEscalated', { concern: string; escalatedTo: EscalatedTo }>;
export type ConcernResolved = On<'ConcernResolved', { concern: string; resolution: Resolution }>;

/** What has happened about concerns. */
export type ConcernEvent =
  ConcernRaised | ConcernTriaged | ChildNotificationMade | ConcernEscalated | ConcernResolved;
