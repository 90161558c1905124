import type { MailOutcome } from '#use-cases/messages/deliver';
import type { QueuedMessage } from '#use-cases/messages/notify';
import type { CourseNews } from '#use-cases/time/course-news';
import type { Reconciled } from '#use-cases/time/reconcile';

/** What the parts that carry time tell of their work, by ids and codes alone: to be logged and counted. */
export interface TimeSeen {
  /** Temporal has been told that a course has news. */
  readonly told: (tenant: string, news: CourseNews) => void;
  readonly queued: (queued: QueuedMessage) => void;
  readonly sent: (outcome: MailOutcome) => void;
  /** The reconciler has been through: which courses it had to signal again or begin anew, and why. */
  readonly reconciled: (tenant: string, found: Pick<Reconciled, 'missing' | 'late' | 'stuck'>) => void;
}
