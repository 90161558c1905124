import type { Instant } from './time.ts';

/** What something happened to: `course-<uuid>`, `mentor-<uuid>`, `message-<uuid>`, `person-<uuid>`, `refusal-<course>`. */
export type StreamId = `${string}-${string}`;

/** Who a person is stands in the vault alone; everywhere else there is only this random id (UUIDv4). */
export type SubjectId = string;

/** Which of a subject's keys a text is encrypted with. */
export type KeyGroup = 'identity' | 'case' | 'finance';

/** A free text, about one subject. The store keeps it apart from its event, encrypted under that subject's key. */
export interface Text {
  readonly subject: SubjectId;
  readonly group: KeyGroup;
  readonly text: string;
}

/** A fact that happened: coded data in the clear, free texts apart. Deciding and folding never read `texts`. */
export interface Event<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  readonly texts?: Readonly<Record<string, Text>>;
}

/** Who acted: the token's subject or a system actor such as `system:course`, and the role that permitted it. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

export const roles = [
  'caseworker',
  'coordinator',
  'mentor',
  'mentee',
  'leader',
  'auditor',
  'data-protection-officer',
  'operator',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** An event as the store returns it. `occurredAt` is business time, `recordedAt` the log's own, never running backwards. */
export type Recorded<E extends Event = Event> = E & {
  readonly id: string;
  readonly tenant: string;
  readonly stream: StreamId;
  /** 1, 2, 3 … within the stream. */
  readonly version: number;
  /** 1, 2, 3 … within the tenant's log, without gaps, in the order of commit. */
  readonly position: number;
  readonly schemaVersion: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  /** The event that led to this one, where one did. */
  readonly causationId: string | null;
  /** `bul@2018`: the programme version that decided, where one did. */
  readonly programmeVersion: string | null;
  /** `ret-og-pligt-contact@2016-01-01`: the legal rule version that decided, where one did. */
  readonly ruleVersion: string | null;
};
