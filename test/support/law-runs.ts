import { jest } from '@jest/globals';

const asked = process.env['FORLOB_LAW_RUNS'];
// The slowest law, a life from day to day, takes some 0.5 s for each case.
if (asked !== undefined) jest.setTimeout(30_000 + Number(asked) * 2_000);

/**
 * How many random cases a law is held against: few in every check, as many as FORLOB_LAW_RUNS says in a long one, but no
 * more than `most` where a case takes long.
 */
export const lawRuns = (byDefault: number, most = Infinity): number =>
  asked === undefined ? byDefault : Math.min(Number(asked), most);
