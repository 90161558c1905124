import type { CourseEvent } from '#courses';
import { disposeTexts } from '#event-store';
import type { SubscriptionOptions } from '#event-store';
import type { Recorded } from '#kernel';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

const disposal: CourseEvent['type'] = 'DisposalExecuted';

/**
 * Deletes what people wrote in a course that was disposed of. In the transaction that moves the checkpoint: a backup that
 * brings the texts back brings the checkpoint from before back too, and they are deleted again.
 */
export const disposer = (subscription: Omit<SubscriptionOptions, 'name' | 'handler'>): Part =>
  follow({
    ...subscription,
    name: 'disposer',
    handler: {
      inside: async (tx, events, tenant) => {
        for (const { stream } of events.filter(isDisposal)) await disposeTexts(tx, tenant, stream);
      },
    },
  });

const isDisposal = ({ type, stream }: Recorded): boolean => type === disposal && stream.startsWith('course-');
