import type { CourseAction } from '#access';
import { endpoint, type Endpoint, type OnADay } from './endpoint.ts';
import type { GivenCommand } from './given-command.ts';

export { OnADay } from './endpoint.ts';

type Given<Type extends CourseAction> = Omit<GivenCommand<Type>, 'type'>;

export type CourseEndpoint = Endpoint<CourseAction, GivenCommand>;

/** `give` turns the body into the command's data, where they differ. */
export const courseEndpoint = <Type extends CourseAction, Body extends OnADay>(
  type: Type,
  Body: new () => Body,
  about: string,
  ...[give]: Body extends Given<Type> ? [] : [give: (body: Body) => Given<Type>]
): CourseEndpoint => endpoint(type, Body, about, give);
