import { verify } from 'node:crypto';
import { fromBase64, readPublicKey } from './signing-key.ts';
import { hashAfter, signedText, transcriptFormat, type Transcript } from './transcript.ts';

/** What is wrong with a transcript; `event`: the number in the course of the event that it is wrong with. */
export type TranscriptFault =
  | { readonly what: 'head' | 'signature' | 'otherKey' }
  | { readonly what: 'event' | 'order'; readonly event: number }
  | { readonly what: 'count'; readonly expected: number; readonly found: number };

export interface TranscriptCheck {
  readonly intact: boolean;
  readonly head: Transcript['head'];
  /** The key that signed it, base64. */
  readonly key: string;
  readonly faults: readonly TranscriptFault[];
}

/** Whether a transcript is as it was signed, by `key` where one is given; undefined: the text is no transcript. */
export const checkTranscript = (text: string, key?: string): TranscriptCheck | undefined => {
  const transcript = parsed(text);
  if (transcript === undefined) return undefined;
  const faults = [
    ...headFaults(transcript),
    ...eventFaults(transcript),
    ...signatureFaults(transcript),
    ...(key === undefined || key === transcript.key ? [] : [{ what: 'otherKey' } as const]),
  ];
  return { intact: faults.length === 0, head: transcript.head, key: transcript.key, faults };
};

const headFaults = ({ head, headHash, events }: Transcript): readonly TranscriptFault[] => [
  ...(hashAfter('', head) === headHash ? [] : [{ what: 'head' } as const]),
  ...(head.events === events.length
    ? []
    : [{ what: 'count', expected: head.events, found: events.length } as const]),
];

/** Each event is held against the hash before it, so that a changed one is named and not all that follow. */
const eventFaults = ({ events }: Transcript): readonly TranscriptFault[] =>
  events.flatMap(({ event, hash }, index): readonly TranscriptFault[] => {
    const before = events[index - 1];
    return [
      ...(hashAfter(before?.hash ?? '', event) === hash
        ? []
        : [{ what: 'event', event: event.version } as const]),
      ...(before === undefined || isAfter(event, before.event)
        ? []
        : [{ what: 'order', event: event.version } as const]),
    ];
  });

type Place = Transcript['events'][number]['event'];

const isAfter = (event: Place, before: Place): boolean =>
  event.version > before.version && event.position > before.position;

const signatureFaults = ({ headHash, events, key, signature }: Transcript): readonly TranscriptFault[] => {
  const [publicKey, bytes] = [readPublicKey(key), fromBase64(signature)];
  const signed = signedText(headHash, events.at(-1)?.hash ?? '');
  const holds = publicKey !== undefined && bytes !== undefined && verify(null, signed, publicKey, bytes);
  return holds ? [] : [{ what: 'signature' }];
};

const parsed = (text: string): Transcript | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return isTranscript(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/** Only its shape: what stands in it is what the hashes are for. */
const isTranscript = (read: unknown): read is Transcript => {
  if (!isObject(read)) return false;
  const { head, headHash, events, key, signature } = read;
  return (
    isObject(head) &&
    head['format'] === transcriptFormat &&
    [headHash, key, signature].every((each) => typeof each === 'string') &&
    Array.isArray(events) &&
    events.every((each) => isObject(each) && isObject(each['event']) && typeof each['hash'] === 'string')
  );
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
