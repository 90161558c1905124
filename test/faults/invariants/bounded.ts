import type { Evidence, Invariant } from '../evidence.ts';

/** About three times what each takes at rest: a leak or a queue that only grows is far above it. */
const mostMb: readonly (readonly [name: string, mb: number])[] = [
  ['api', 500],
  ['worker', 700],
  ['projector', 500],
  ['temporal', 1_000],
  ['oidc', 400],
];

/** No process grows without end, no message waits for ever, no stream is left out that nobody meant to. */
export const bounded: Invariant = {
  name: 'memory and queues are bounded',
  broken: async ({
    admin,
    tenant,
    memory,
    parked,
  }: Pick<Evidence, 'admin' | 'tenant' | 'memory' | 'parked'>) => {
    const complaints: string[] = [];
    for (const [name, mb] of memory()) {
      const most = mostMb.find(([app]) => name.startsWith(app))?.[1] ?? Infinity;
      if (mb > most) complaints.push(`${name} takes ${mb} MB, more than ${most}`);
    }
    const { rows } = await admin.query<{ what: string; stream: string | null }>(
      `select count(*) || ' messages wait in the outbox' as what, null as stream
       from outbox where tenant = $1 and state = 'queued' having count(*) > 0
       union all
       select subscription || ' has parked ' || stream || ' at position ' || position || ': ' || error, stream
       from parked_streams where tenant = $1`,
      [tenant],
    );
    return [
      ...complaints,
      ...rows.filter(({ stream }) => stream === null || !parked.has(stream)).map(({ what }) => what),
    ];
  },
};
