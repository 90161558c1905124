import { formOf } from '#use-cases/form-view';
import { tenantEndpoints, type TenantCommand } from '#use-cases/tenant-endpoints';
import type { Asker } from '#use-cases/asker';
import { mayDo } from '../session/may.ts';
import { kebab } from '#messages/where-done';

/** What one does on a list that is about no single line of it. */
export type CommandBesideList = TenantCommand | 'ApplyAsMentor';

/** The list that each is offered beside, and that one comes back to. */
const lists = {
  ExemptWindows: '/console/worklist',
  ReassignCourses: '/console/courses',
  RegisterPerson: '/console/courses',
  ApplyAsMentor: '/console/mentors',
  SetFundingFrame: '/console/funding',
} as const satisfies Readonly<Record<CommandBesideList, string>>;
type List = (typeof lists)[CommandBesideList];

export const listBeside = (command: CommandBesideList): List => lists[command];

/** Where it is given. */
export const pathBesideList = (command: CommandBesideList): string =>
  command === 'ApplyAsMentor' ? '/console/mentors/new' : `/console/do/${kebab(command)}`;

const actionOf = (command: CommandBesideList) =>
  command === 'ApplyAsMentor' ? command : tenantEndpoints[command].action;

/** What someone may do beside a list. */
export const commandsBeside = (list: List, asker: Asker): readonly CommandBesideList[] =>
  (Object.keys(lists) as CommandBesideList[]).filter(
    (command) => lists[command] === list && mayDo(asker, actionOf(command)),
  );

/** Those of them that are given to courses chosen from the list. */
export const toChosenCourses = (commands: readonly CommandBesideList[]): readonly CommandBesideList[] =>
  commands.filter(
    (command) =>
      command !== 'ApplyAsMentor' &&
      formOf(tenantEndpoints[command].Body).some(({ name }) => name === 'courses'),
  );
