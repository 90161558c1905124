import { log } from './log.ts';
import type { TimeSeen } from './time-seen.ts';

/** The same, with a line in the log for each course told of and each message: what a wish's way can be followed by. */
export const logged = (seen: TimeSeen): TimeSeen => ({
  ...seen,
  told: (tenant, news) => {
    const { kind, id, version, correlationId } = news;
    const stream = `${kind}-${id}`;
    log.info({ part: 'course-feed', tenant, stream, version, correlationId }, 'told Temporal');
    seen.told(tenant, news);
  },
  queued: (queued) => {
    log.info({ part: 'notifier', ...queued }, 'queued a message');
    seen.queued(queued);
  },
  sent: (outcome) => {
    const level = outcome.outcome === 'failed' || outcome.outcome === 'givenUp' ? 'warn' : 'info';
    log[level]({ part: 'sender', ...outcome }, 'tried to send a message');
    seen.sent(outcome);
  },
});
