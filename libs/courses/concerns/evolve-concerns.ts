import { changed } from '../changed.ts';
import { inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { Ledger } from '../ledger.ts';
import type { Concern } from './concern.ts';

const withConcern = (
  { concerns }: Ledger,
  concern: string,
  change: (before: Concern) => Partial<Concern>,
): Partial<Ledger> => ({ concerns: changed(concerns, (each) => each.concern === concern, change) });

/** What is told about concerns: all of it the ledger's. */
export const evolveConcerns: Evolution<
  'ConcernRaised' | 'ConcernTriaged' | 'ChildNotificationMade' | 'ConcernEscalated' | 'ConcernResolved'
> = {
  ConcernRaised: inLedger(
    ({ concerns }, { on, concern, severity, kind, aboutMentor, by, at }, { episode }) => ({
      concerns: [
        ...concerns,
        {
          concern,
          severity,
          kind,
          aboutMentor,
          by,
          on,
          at,
          episode,
          triagedOn: null,
          escalatedTo: [],
          resolvedOn: null,
        },
      ],
    }),
  ),
  ConcernTriaged: inLedger((ledger, { on, concern }) =>
    withConcern(ledger, concern, () => ({ triagedOn: on })),
  ),
  ChildNotificationMade: inLedger(() => ({})),
  ConcernEscalated: inLedger((ledger, { concern, escalatedTo }) =>
    withConcern(ledger, concern, (before) => ({ escalatedTo: [...before.escalatedTo, escalatedTo] })),
  ),
  ConcernResolved: inLedger((ledger, { on, concern }) =>
    withConcern(ledger, concern, () => ({ resolvedOn: on })),
  ),
};
