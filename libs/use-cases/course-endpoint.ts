import type { CourseAction } from '#access';
import { endpoint, type Endpoint, type OnADay } from './endpoint.ts';
import type { GivenCommand, GivenData } from './given-command.ts';

export { OnADay } from './endpoint.ts';

export type CourseEndpoint = Endpoint<CourseAction, GivenCommand>;

export const courseEndpoint = <Type extends CourseAction>(
  type: Type,
  Body: new () => OnADay & GivenData[Type],
  about: string,
): CourseEndpoint => endpoint(type, Body, about, undefined);

/** Where the form differs from the command: `give` turns the one into the other. */
export const translatedEndpoint = <Type extends CourseAction, Body extends OnADay>(
  type: Type,
  Body: new () => Body,
  about: string,
  give: (body: Body) => GivenData[Type],
): CourseEndpoint => endpoint(type, Body, about, give);
