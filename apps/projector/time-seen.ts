import type { MailOutcome } from '#use-cases/messages/deliver';
import type { QueuedMessage } from '#use-cases/messages/notify-ports';
import type { News } from '#use-cases/time/news';
import type { Reconciled } from '#use-cases/time/reconcile';

/** What the parts that carry time tell of their work, by ids and codes alone: to be logged and counted. */
export interface TimeSeen {
  /** Temporal has been told of news. */
  readonly told: (tenant: string, news: News) => void;
  readonly queued: (queued: QueuedMessage) => void;
  readonly sent: (outcome: MailOutcome) => void;
  /** The reconciler has been through: whom it had to signal again or begin anew, and why. */
  readonly reconciled: (tenant: string, found: Pick<Reconciled, 'missing' | 'late' | 'stuck'>) => void;
}
