import { localDateOf } from '#calendar';
import { isRefusal, type Instant, type StreamId } from '#kernel';
import {
  decideMentor,
  foldMentor,
  notApplied,
  type Mentor,
  type MentorCircumstances,
  type MentorCommand,
  type MentorCommandType,
} from '#mentors';
import { trainingModules } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { commandsFor, remembering, type CommandRequest } from './commands-for.ts';
import type { Decided, Executed, History } from './execute-command.ts';
import { mentorHistory } from './known-history.ts';
import { newEvents } from './new-events.ts';
import { NotThere } from './not-there.ts';

type Give<C extends MentorCommand> = C extends MentorCommand ? Omit<C, keyof MentorCircumstances> : never;

/** A mentor command as someone gives it: its data alone. */
export type GivenMentorCommand<Type extends MentorCommandType = MentorCommandType> = Give<
  Extract<MentorCommand, { type: Type }>
>;

export interface MentorRequest extends CommandRequest<Mentor, GivenMentorCommand> {
  /** The subject id of the person who is the mentor. */
  readonly mentorId: string;
}

export interface LoadedMentor {
  readonly mentor: Mentor;
  readonly version: number;
  readonly now: Instant;
}

export interface MentorCommands {
  /** Throws `NotThere`, and what `actor.roleOn` throws. */
  execute(request: MentorRequest): Promise<Executed>;
  load(tenant: string, mentorId: string): Promise<LoadedMentor | undefined>;
}

export const mentorStream = (mentorId: string): StreamId => `mentor-${mentorId}`;

const fold = remembering(({ events }: History): Mentor | undefined => {
  const mentor = foldMentor(mentorHistory(events));
  return mentor.state === 'notApplied' ? undefined : mentor;
});

/** Gives commands to mentors, for persons and the import alike. A no to a person is recorded beside the mentor. */
export const createMentorCommands = (ports: CommandPorts): MentorCommands => {
  const modules = trainingModules(ports.catalogue);
  const commands = commandsFor<Mentor, MentorRequest>(ports, {
    fold,
    decide: (request, history, mentor) => decide(modules, request, history, mentor),
  });
  return {
    execute: (request) => commands.execute(request, mentorStream(request.mentorId)),
    load: async (tenant, mentorId) => {
      const loaded = await commands.load(tenant, mentorStream(mentorId));
      return loaded && { mentor: loaded.thing, version: loaded.version, now: loaded.now };
    },
  };
};

const decide = (
  modules: readonly string[],
  { mentorId, command, on }: MentorRequest,
  { events: history, now }: History,
  mentor: Mentor | undefined,
): Decided => {
  if (mentor === undefined && command.type !== 'ApplyAsMentor') throw new NotThere(mentorStream(mentorId));
  const today = localDateOf(now);
  const decision = decideMentor({ ...command, on: on ?? today, today, modules }, mentor ?? notApplied);
  return isRefusal(decision) ? decision : { events: newEvents(decision, now, history) };
};
