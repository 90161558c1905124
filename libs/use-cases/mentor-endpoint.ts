import type { MentorCommandType } from '#mentors';
import { endpoint, type Endpoint, type OnADay } from './endpoint.ts';
import type { GivenMentorCommand } from './mentor-commands.ts';

export { OnADay } from './endpoint.ts';

export type MentorEndpoint = Endpoint<MentorCommandType, GivenMentorCommand>;

export const mentorEndpoint = <Type extends MentorCommandType>(
  type: Type,
  Body: new () => OnADay & Omit<GivenMentorCommand<Type>, 'type'>,
  about: string,
): MentorEndpoint => endpoint(type, Body, about, undefined);
