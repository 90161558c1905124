import { createProjections } from '#views';
import { verify } from '#use-cases/verify';
import type { Evidence, Invariant } from '../evidence.ts';

/** As `forlob verify` finds it. A stream that is parked on purpose is compared up to there. */
export const readModelsEqualAFold: Invariant = {
  name: 'read models equal a fold of the log',
  broken: async ({ foundation, tenant, parked }: Pick<Evidence, 'foundation' | 'tenant' | 'parked'>) => {
    const { pool, ports, catalogueSha256: sha256 } = foundation;
    const projections = createProjections({ ...ports, sha256 });
    const { tenants } = await verify({ pool, store: ports.store, projections }, [tenant]);
    return tenants.flatMap(({ log, readModels }) => [
      ...log.faults.map((fault) => `log: ${JSON.stringify(fault)}`),
      ...readModels.flatMap((model) => [
        ...(model.position === null ? [`${model.projection} has not been built`] : []),
        ...(model.failure === null ? [] : [`${model.projection} cannot be folded: ${model.failure}`]),
        ...model.parked
          .filter((stream) => !parked.has(stream))
          .map((stream) => `${model.projection} has parked ${stream}`),
        ...model.tables
          .filter(({ differing }) => differing > 0)
          .map(
            ({ table, differing, rows, examples }) =>
              `${model.projection}: ${differing} of ${rows} rows of ${table} differ at position ${model.position}: ${examples.join(', ')}`,
          ),
      ]),
    ]);
  },
};
