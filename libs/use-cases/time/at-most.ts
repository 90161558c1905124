/** Does something with each item, with so many under way at most. Rejects with the first failure, when all under way have ended. */
export const eachAtMost = async <Item>(
  limit: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && failures.length === 0; next = waiting.next())
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
  if (failures.length > 0) throw failures[0];
};

/** Temporal's dev server cancels calls and takes seconds when a thousand signals come at once (measured). */
export const signalsAtOnce = 16;
