import type { Recovered, RecoveredTenant } from '#use-cases/recover/recover';

/** What `recover` did and could not know, for people. */
export const recoveredLines = ({
  epoch,
  begun,
  numbers,
  vanished,
  woken,
  tenants,
}: Recovered): readonly string[] => [
  epoch === null
    ? 'This database was never restored: no epoch was begun.'
    : `Epoch ${epoch.number} (${epoch.tag}) ${begun ? 'begins' : 'had begun already'}: ${epoch.reason}`,
  ...tenants.flatMap(linesOf),
  ...numbers.map(
    ({ tenant, kind, from, to }) =>
      `${tenant}: the next ${kind} number follows ${to} instead of ${from}, so that none is given twice`,
  ),
  `Workflows: ${woken} open courses told to look afresh, ${vanished.length} ended whose course is not in the log`,
  ...vanished.map(({ tenant, id }) => `  ${tenant}/${id}`),
];

const linesOf = ({ tenant, head, positionsLost, erased, uncertain }: RecoveredTenant): readonly string[] => [
  ...(head === null
    ? []
    : [
        `${tenant}: the log was restored to position ${head}; ${
          positionsLost === null
            ? 'how many came after it nobody told (--lost-head, --newer)'
            : `${positionsLost} came after it and are lost`
        }`,
      ]),
  `${tenant}: ${erased.subjects} erased subjects; ${erased.people} people and ${erased.texts} texts had come back and were deleted again`,
  ...told(
    tenant,
    uncertain.mayBeSentAgain,
    'messages waited and may have been sent: they go out again with the same Message-ID',
  ),
  ...told(
    tenant,
    uncertain.dueSince,
    'courses have something due since: their reminders may have been sent, and are issued again',
  ),
  ...told(
    tenant,
    uncertain.keysWithoutData,
    'subjects have a key and no data: people of the life that was lost',
  ),
  ...told(
    tenant,
    uncertain.dataWithoutKeys,
    'subjects have data and no key: bring their keys back with "forlob restore-keys"',
  ),
  ...told(tenant, uncertain.strayClaims, 'claims are held by a course that is no more'),
];

const told = (tenant: string, found: readonly string[], what: string): readonly string[] =>
  found.length === 0 ? [] : [`${tenant}: ${found.length} ${what}`];
