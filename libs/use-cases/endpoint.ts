import type { LocalDate } from '#kernel';
import { Day } from './fields.ts';

/** What every command may say besides its own: the day it is about. */
export class OnADay {
  @Day({
    optional: true,
    about: 'The business date; today when left out',
    help: { da: 'I dag, når feltet er tomt.', en: 'Today when left empty.' },
  })
  on: LocalDate | null = null;
}

/** One command as people give it: its name, the form of its body, and one sentence about it. */
export interface Endpoint<Action extends string, Given> {
  readonly type: Action;
  readonly Body: new () => OnADay;
  readonly about: string;
  /** The command that a checked body says. */
  readonly command: (body: OnADay) => Given;
}

/** Puts an endpoint together. A body was checked against its form by the pipe, which a list of all endpoints cannot tell. */
export const endpoint = <Action extends string, Given, Body extends OnADay>(
  type: Action,
  Body: new () => Body,
  about: string,
  give: ((body: Body) => object) | undefined,
): Endpoint<Action, Given> => ({
  type,
  Body,
  about,
  command: (body) => {
    const told: object = give === undefined ? withoutDay(body) : give(body as Body);
    return { ...told, type } as unknown as Given;
  },
});

const withoutDay = (body: OnADay): object =>
  Object.fromEntries(Object.entries(body).filter(([field]) => field !== 'on'));
