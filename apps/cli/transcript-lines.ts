import type { TranscriptCheck, TranscriptFault } from '#transparency';

/** What was found about a transcript, for people. `known`: the reader has said whose key it must be. */
export const transcriptLines = (
  { intact, head, key, faults }: TranscriptCheck,
  known: boolean,
): readonly string[] => [
  `${head.number} (${head.tenant}): ${intact ? 'intact' : 'BROKEN'} · ${head.events} events as of ${head.at}, known ${head.known.instant} (position ${head.known.position})`,
  ...faults.map((fault) => `  ${inWords(fault)}`),
  `signed by the key ${key}${known ? '' : ' – ask the organisation whether it is theirs, and give it with --key'}`,
];

const inWords = (fault: TranscriptFault): string => {
  switch (fault.what) {
    case 'head':
      return 'what it says of itself was changed: course, date, position or number of events';
    case 'event':
      return `event ${fault.event} was changed, or does not follow the one before it`;
    case 'order':
      return `event ${fault.event} does not come after the one before it`;
    case 'count':
      return `${fault.expected} events were signed, ${fault.found} are there`;
    case 'signature':
      return 'the signature is not of these events by this key';
    case 'otherKey':
      return 'it was signed by another key than the one given';
  }
};
