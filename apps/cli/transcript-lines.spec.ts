import { describe, expect, it } from '@jest/globals';
import {
  checkTranscript,
  signingKeyOf,
  signTranscript,
  type TranscriptCheck,
  type TranscriptFault,
} from '#transparency';
import { transcriptLines } from './transcript-lines.ts';

const signed = signTranscript(
  {
    ...{ tenant: 'nydansk', course: 'course-1', number: 'F-1001', at: '2026-03-25' },
    known: { position: 40, instant: '2026-03-25T12:00:00.000Z' },
  },
  [],
  signingKeyOf(Buffer.alloc(32)),
);
const linesOf = (faults: readonly TranscriptFault[], known = true): string => {
  const check = checkTranscript(JSON.stringify(signed)) as TranscriptCheck;
  return transcriptLines({ ...check, intact: faults.length === 0, faults }, known).join('\n');
};

describe('what is said of a transcript', () => {
  it('is that it is intact, and whose key signed it', () => {
    expect(linesOf([])).toBe(
      `F-1001 (nydansk): intact · 0 events as of 2026-03-25, known 2026-03-25T12:00:00.000Z (position 40)\nsigned by the key ${signed.key}`,
    );
    expect(linesOf([], false)).toContain('ask the organisation whether it is theirs');
  });

  it.each([
    [{ what: 'head' }, 'what it says of itself was changed'],
    [{ what: 'event', event: 7 }, 'event 7 was changed'],
    [{ what: 'order', event: 7 }, 'event 7 does not come after'],
    [{ what: 'count', expected: 9, found: 8 }, '9 events were signed, 8 are there'],
    [{ what: 'signature' }, 'the signature is not of these events'],
    [{ what: 'otherKey' }, 'another key'],
  ] as const)('names %j', (fault, words) => {
    expect(linesOf([fault])).toContain('BROKEN');
    expect(linesOf([fault])).toContain(words);
  });
});
