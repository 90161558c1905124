import type { Evidence, Invariant } from '../evidence.ts';
import { isAcknowledged, type Sent } from '../load/book.ts';
import { recordedBy, type RecordedCommand } from './recorded-by.ts';

/** What the API said yes to is in the log, once, where it said. */
export const acknowledgedOnce: Invariant = {
  name: 'every acknowledged command is in the log once',
  broken: async (evidence: Pick<Evidence, 'admin' | 'tenant' | 'sent'>) => {
    const recorded = await recordedBy(evidence.admin, evidence.tenant);
    return evidence.sent
      .filter(isAcknowledged)
      .flatMap((sent) => complaint(sent, recorded.get(idOf(sent)) ?? []));
  },
};

const idOf = ({ actor, key }: Sent): string => `${actor} ${key}`;

/** An answer without positions said that it had happened already: then there is nothing to find. */
const complaint = (
  { key, path, actor, answer }: Sent,
  found: readonly RecordedCommand[],
): readonly string[] => {
  const positions = answer?.body['positions'] as readonly [number, number] | null;
  const wanted = positions === null ? 'nothing' : `positions ${positions.join('–')}`;
  const there =
    found.map(({ first, last, stream }) => `positions ${first}–${last} of ${stream}`).join(' and ') ||
    'nothing';
  const same =
    positions === null
      ? found.length === 0
      : found.length === 1 && found[0]?.first === positions[0] && found[0].last === positions[1];
  return same
    ? []
    : [`command ${key} (${path}, by ${actor}) was answered with ${wanted}, and in the log is ${there}`];
};
