import { createHash, sign, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant, LocalDate, Recorded } from '#kernel';
import { publicKeyOf } from './signing-key.ts';

export const transcriptFormat = 'forlob-transcript/1';

/** What a transcript is of: which course, as of which day, by what was known when. */
export interface TranscriptHead {
  readonly format: typeof transcriptFormat;
  readonly tenant: string;
  readonly course: string;
  readonly number: string;
  readonly at: LocalDate;
  /** `position`: of the newest event that was known, in the tenant's log. */
  readonly known: { readonly position: number; readonly instant: Instant };
  /** How many events follow. */
  readonly events: number;
}

/** An event as the log's readers get it: people's own words are not in it. */
type TranscriptEvent = Omit<Recorded, 'texts'>;

/**
 * Events that somebody outside can check: each hash (SHA-256, hex) rests on the one before it, and the last is signed with
 * the head's. The same events have the same hashes, whenever a transcript of them is made.
 */
export interface Transcript {
  readonly head: TranscriptHead;
  readonly headHash: string;
  readonly events: readonly { readonly event: TranscriptEvent; readonly hash: string }[];
  /** Ed25519, base64. */
  readonly key: string;
  readonly signature: string;
}

export const signTranscript = (
  head: Omit<TranscriptHead, 'format' | 'events'>,
  events: readonly Recorded[],
  signingKey: KeyObject,
): Transcript => {
  const whole = { format: transcriptFormat, ...head, events: events.length } as const;
  const headHash = hashAfter('', whole);
  let last = '';
  const lines = events.map(withoutTexts).map((event) => {
    last = hashAfter(last, event);
    return { event, hash: last };
  });
  return {
    ...{ head: whole, headHash, events: lines, key: publicKeyOf(signingKey) },
    signature: sign(null, signedText(headHash, last), signingKey).toString('base64'),
  };
};

/** SHA-256 of the hash before it and of the canonical JSON (RFC 8785), with a line feed between. */
export const hashAfter = (before: string, content: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalize(content) ?? ''}`)
    .digest('hex');

/** What is signed says what it is, so that the signature can stand under nothing else. */
export const signedText = (headHash: string, lastHash: string): Buffer =>
  Buffer.from(`${transcriptFormat}\n${headHash}\n${lastHash}\n`);

const withoutTexts = (event: Recorded): TranscriptEvent => {
  const { texts, ...rest } = event;
  return texts === undefined ? event : rest;
};
