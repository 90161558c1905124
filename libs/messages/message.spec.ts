import { describe, expect, it } from '@jest/globals';
import { decideMessage } from './message.ts';
import type { MessageEvent } from './message.ts';

const queued: MessageEvent = {
  type: 'MessageQueued',
  data: { course: 'c', reminder: 'r', rule: 'followUp', step: 'remind-due', role: 'mentor', recipient: 'm' },
};
const failed = (attempt: number): MessageEvent => ({ type: 'MessageFailed', data: { attempt, code: '451' } });
const delivered: MessageEvent = { type: 'MessageDelivered', data: { attempt: 2 } };

describe('a message', () => {
  it('is queued once', () => {
    expect(decideMessage(queued, [])).toEqual([queued]);
    expect(decideMessage(queued, [queued])).toEqual([]);
  });

  it('records each failed attempt once', () => {
    expect(decideMessage(failed(1), [queued])).toEqual([failed(1)]);
    expect(decideMessage(failed(1), [queued, failed(1)])).toEqual([]);
    expect(decideMessage(failed(2), [queued, failed(1)])).toEqual([failed(2)]);
  });

  it('is over once it is delivered, given up or expired', () => {
    const over: readonly MessageEvent[] = [
      delivered,
      { type: 'MessageGivenUp', data: { reason: 'TRIED_ENOUGH' } },
      { type: 'MessageExpired', data: {} },
    ];
    for (const last of over) {
      expect(decideMessage(last, [queued, failed(1)])).toEqual([last]);
      for (const more of [...over, failed(2)]) expect(decideMessage(more, [queued, last])).toEqual([]);
    }
  });

  it('goes with one digest, and with another only where that one never came', () => {
    const with1: MessageEvent = { type: 'MessageCollected', data: { digest: '1', on: '2027-02-02' } };
    const with2: MessageEvent = { type: 'MessageCollected', data: { digest: '2', on: '2027-02-03' } };
    expect(decideMessage(with1, [queued])).toEqual([with1]);
    expect(decideMessage(with1, [queued, with1])).toEqual([]);
    expect(decideMessage(with2, [queued, with1])).toEqual([with2]);
    expect(decideMessage(queued, [queued, with1])).toEqual([]);
  });

  it('is nothing before it is queued', () => {
    expect(decideMessage(delivered, [])).toEqual([]);
  });
});
