/** Things of which each is used by one at a time; who finds none waits for the next that is put back. */
export interface Stock<Thing> {
  take(): Promise<Thing>;
  put(thing: Thing): void;
}

/** The longest unused is taken first. */
export const createStock = <Thing>(things: Iterable<Thing>): Stock<Thing> => {
  const free: Thing[] = [...things];
  const queue: ((thing: Thing) => void)[] = [];
  return {
    take: () => {
      const thing = free.shift();
      return thing === undefined ? new Promise((resolve) => queue.push(resolve)) : Promise.resolve(thing);
    },
    put: (thing) => {
      const next = queue.shift();
      if (next === undefined) free.push(thing);
      else next(thing);
    },
  };
};
