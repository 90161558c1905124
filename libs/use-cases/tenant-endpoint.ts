import type { Command, CommandBus } from '@nestjs/cqrs';
import type { Action } from '#access';
import type { Asker } from './asker.ts';
import type { OneOfMany } from './courses/give-to-many.ts';
import type { Executed } from './execute-command.ts';
import type { NamedCommand } from './words/command-names.ts';

/** What became of the command in one course. */
export interface OneAnswer extends Omit<OneOfMany, 'position'> {
  readonly course: string;
  /** The readable one. */
  readonly number: string;
}

/** What became of a command to no one course or mentor: one answer, or one for each that it was about. */
export type TenantOutcome =
  | { readonly kind: 'one'; readonly id: string; readonly result: Executed }
  | {
      readonly kind: 'many';
      readonly of: 'courses' | 'windows';
      readonly each: readonly OneAnswer[];
      /** There are more of them: ask again, with a key of its own. */
      readonly more: boolean;
      readonly position: number | null;
    };

/** A command to no one course or mentor as people give it. */
export interface TenantEndpoint<Type extends NamedCommand> {
  readonly type: Type;
  readonly Body: new () => object;
  /** What someone must be permitted somewhere to be shown the form. */
  readonly action: Action;
  /** Gives what a checked body says. */
  readonly give: (
    commands: CommandBus,
    asker: Asker,
    commandId: string,
    body: object,
  ) => Promise<TenantOutcome>;
}

interface Told<Body extends object, Answer> {
  readonly action: Action;
  readonly command: new (asker: Asker, commandId: string, form: Body) => Command<Answer>;
  readonly outcome: (answer: Answer) => TenantOutcome;
}

/** Puts an endpoint together. A body was checked against its form, which a list of all endpoints cannot tell. */
export const tenantEndpoint = <Type extends NamedCommand, Body extends object, Answer>(
  type: Type,
  Body: new () => Body,
  { action, command: Given, outcome }: Told<Body, Answer>,
): TenantEndpoint<Type> => ({
  type,
  Body,
  action,
  give: async (commands, asker, commandId, body) =>
    outcome(await commands.execute(new Given(asker, commandId, body as Body))),
});
