import type { MessageEvent } from '#messages/message';
import type { Random } from './random.ts';

/** Events of one message that could have happened. */
export const randomMessage = (random: Random, course: string): readonly MessageEvent[] => {
  const failures = random.below(3);
  return [
    {
      type: 'MessageQueued',
      data: {
        course,
        reminder: random.uuid(),
        rule: 'followUp',
        step: 'remind-due',
        role: 'mentor',
        recipient: random.uuid(),
      },
    },
    ...Array.from({ length: failures }, (_, index): MessageEvent => ({
      type: 'MessageFailed',
      data: { attempt: index + 1, code: 'ECONNREFUSED' },
    })),
    ...random.pick<readonly MessageEvent[]>([
      [],
      [{ type: 'MessageDelivered', data: { attempt: failures + 1 } }],
      [{ type: 'MessageGivenUp', data: { reason: 'TRIED_ENOUGH' } }],
      [{ type: 'MessageExpired', data: {} }],
      [{ type: 'MessageNotNeeded', data: {} }],
    ]),
  ];
};
