import type { MentorAction } from '#mentors';
import { endpoint, type Endpoint, type OnADay } from './endpoint.ts';
import type { GivenMentorCommand } from './mentor-commands.ts';

export { OnADay } from './endpoint.ts';

export type MentorEndpoint = Endpoint<MentorAction, GivenMentorCommand<MentorAction>>;

export const mentorEndpoint = <Type extends MentorAction>(
  type: Type,
  Body: new () => OnADay & Omit<GivenMentorCommand<Type>, 'type'>,
  about: string,
): MentorEndpoint => endpoint(type, Body, about, undefined);

/** Where the form differs from the command: `give` turns the one into the other. */
export const translatedMentorEndpoint = <Type extends MentorAction, Body extends OnADay>(
  type: Type,
  Body: new () => Body,
  about: string,
  give: (body: Body) => Omit<GivenMentorCommand<Type>, 'type'>,
): MentorEndpoint => endpoint(type, Body, about, give);
