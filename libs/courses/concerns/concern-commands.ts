import type { Command } from '../circumstances.ts';
import type { ConcernKind, EscalatedTo, Notification, Resolution, Severity } from './concern-words.ts';

export type RaiseConcern = Command<
  'RaiseConcern',
  {
    concern: string;
    severity: Severity;
    kind: ConcernKind;
    /** It is the mentor who gives rise to it. */
    aboutMentor: boolean;
    words: string;
  }
>;
export type TriageConcern = Command<
  'TriageConcern',
  {
    concern: string;
    under18: boolean | null;
    /** To the authorities, about a child. */
    notification: Notification | null;
    note: string | null;
  }
>;
export type EscalateConcern = Command<
  'EscalateConcern',
  { concern: string; escalatedTo: EscalatedTo; note: string | null }
>;
export type ResolveConcern = Command<
  'ResolveConcern',
  { concern: string; resolution: Resolution; note: string | null }
>;

/** Somebody is worried: what may be done about it. */
export type ConcernCommand = RaiseConcern | TriageConcern | EscalateConcern | ResolveConcern;
