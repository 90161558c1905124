import type { Recorded } from '#kernel';

/**
 * Folds a history on from the newest of its events that was met before: an event is recorded once and always comes after
 * the same ones. Known by the events' identity, so one history is folded once, and one read anew from its beginning; of
 * each only what it has come to is kept.
 */
export const foldingOn = <State extends object>(
  fold: (state: State, news: readonly Recorded[]) => State,
  before: State,
): ((events: readonly Recorded[]) => State) => {
  const after = new WeakMap<Recorded, State>();
  return (events) => {
    const met = events.findLastIndex((event) => after.has(event));
    const known = events[met];
    const state = (known && after.get(known)) ?? before;
    const last = events.at(-1);
    if (last === undefined || last === known) return state;
    const next = fold(state, events.slice(met + 1));
    if (known !== undefined) after.delete(known);
    after.set(last, next);
    return next;
  };
};
