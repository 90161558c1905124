import type { Recorded } from '#kernel';
import { kinds, type Kind } from './kinds.ts';

/** What Temporal is to learn from a page of the log. */
export interface News {
  readonly kind: Kind;
  readonly id: string;
  /** The last event's version on this page. */
  readonly version: number;
  /** There are no duties any more: there is nothing to start a workflow for. */
  readonly ended: boolean;
  /** Of that last event. */
  readonly correlationId: string;
}

const ending: ReadonlySet<string> = new Set([
  'CourseArchived',
  'CitizenDeclined',
  'ReferralRejected',
  'ReferralWithdrawn',
  'MentorScreenedOut',
  'MentorLeft',
]);

/** Who has news that Temporal has not seen: what the tick itself wrote needs no second look. */
export const newsOf = (events: readonly Recorded[]): readonly News[] => {
  const news = new Map<string, News>();
  for (const { stream, version, type, actor, correlationId } of events) {
    const kind = kinds.find((each) => stream.startsWith(`${each}-`));
    if (kind === undefined || actor.id === `system:${kind}`) continue;
    const id = stream.slice(kind.length + 1);
    const ended = ending.has(type) || news.get(stream)?.ended === true;
    news.set(stream, { kind, id, version, ended, correlationId });
  }
  return [...news.values()];
};
