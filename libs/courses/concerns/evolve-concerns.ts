import { inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { Ledger } from '../ledger.ts';
import type { Concern } from './concern.ts';

const changed = (
  { concerns }: Ledger,
  concern: string,
  change: (before: Concern) => Partial<Concern>,
): Partial<Ledger> => ({
  concerns: concerns.map((each) => (each.concern === concern ? { ...each, ...change(each) } : each)),
});

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
  ConcernTriaged: inLedger((ledger, { on, concern }) => changed(ledger, concern, () => ({ triagedOn: on }))),
  ChildNotificationMade: inLedger(() => ({})),
  ConcernEscalated: inLedger((ledger, { concern, escalatedTo }) =>
    changed(ledger, concern, (before) => ({ escalatedTo: [...before.escalatedTo, escalatedTo] })),
  ),
  ConcernResolved: inLedger((ledger, { on, concern }) =>
    changed(ledger, concern, () => ({ resolvedOn: on })),
  ),
};
