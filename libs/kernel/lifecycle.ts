import type { Decision } from './decision.ts';
import type { Event } from './event.ts';

/**
 * What may be done in each state: state × command → the function that decides.
 * What the table leaves out is not allowed. Each function gets its own command and its own state, already narrowed.
 */
export type Lifecycle<State extends { state: string }, Command extends { type: string }, E extends Event> = {
  readonly [S in State['state']]: {
    readonly [C in Command['type']]?: (
      command: Extract<Command, { type: C }>,
      state: Extract<State, { state: S }>,
    ) => Decision<E>;
  };
};
