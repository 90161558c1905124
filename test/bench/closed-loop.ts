/** So many at a time, each at once followed by the next, until the time is over: done per second. `work` gets its worker's number. */
export const closedLoop = async (
  workers: number,
  seconds: number,
  work: (worker: number) => Promise<unknown>,
): Promise<number> => {
  let done = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() < end) {
        await work(worker);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
};
