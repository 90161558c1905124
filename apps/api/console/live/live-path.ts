/** Where pages listen: a request that stays open. */
export const livePath = '/console/live';
