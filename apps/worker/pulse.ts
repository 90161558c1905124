import { Context } from '@temporalio/activity';

const everyMs = 2_000;

/**
 * The same work, but the Temporal server hears, for as long as it goes on, that the process that does it is alive. Of one
 * that was killed it hears nothing, and after the activity's `heartbeatTimeout` it gives the work to another.
 */
export const withPulse =
  <Ref, Answer>(work: (ref: Ref) => Promise<Answer>) =>
  async (ref: Ref): Promise<Answer> => {
    const activity = Context.current();
    const pulse = setInterval(() => {
      activity.heartbeat();
    }, everyMs);
    try {
      return await work(ref);
    } finally {
      clearInterval(pulse);
    }
  };
