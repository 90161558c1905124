/** How many random cases a law is held against: few in every check, as many as FORLOB_LAW_RUNS says in a long one. */
export const lawRuns = (byDefault: number): number => Number(process.env['FORLOB_LAW_RUNS'] ?? byDefault);
