import { localDateOf } from '#calendar';
import { isRefusal, type Instant, type LocalDate, type StreamId, type SubjectId } from '#kernel';
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

/** Gives commands to mentors, for persons, the import and the system alike. A no to a person is recorded beside the mentor. */
export const createMentorCommands = (ports: CommandPorts): MentorCommands => {
  const commands = commandsFor<Mentor, MentorRequest>(ports, {
    fold,
    decide: (request, history, mentor) => decide(ports, request, history, mentor),
  });
  return {
    execute: (request) => commands.execute(request, mentorStream(request.mentorId)),
    load: async (tenant, mentorId) => {
      const loaded = await commands.load(tenant, mentorStream(mentorId));
      return loaded && { mentor: loaded.thing, version: loaded.version, now: loaded.now };
    },
  };
};

const decide = async (
  ports: CommandPorts,
  { tenant, mentorId, command, on }: MentorRequest,
  { events: history, now }: History,
  mentor: Mentor | undefined,
): Promise<Decided> => {
  if (mentor === undefined && command.type !== 'ApplyAsMentor') throw new NotThere(mentorStream(mentorId));
  const named = command.type === 'HoldReflectingTeamSession' ? command.participants : [];
  const known = await thoseWhoApplied(ports, tenant, named);
  const circumstances = mentorCircumstances(ports, on ?? localDateOf(now), now, known);
  const decision = decideMentor({ ...command, ...circumstances }, mentor ?? notApplied);
  return isRefusal(decision) ? decision : { events: newEvents(decision, now, history) };
};

/** What deciding about a mentor needs to know of the world, on that day. */
export const mentorCircumstances = (
  { catalogue, calendar }: Pick<CommandPorts, 'catalogue' | 'calendar'>,
  on: LocalDate,
  now: Instant,
  known: readonly SubjectId[] = [],
): MentorCircumstances => ({
  on,
  today: localDateOf(now),
  now,
  modules: trainingModules(catalogue),
  corps: catalogue.mentorCorps,
  calendar,
  known,
});

const thoseWhoApplied = async (
  { store }: CommandPorts,
  tenant: string,
  mentors: readonly SubjectId[],
): Promise<readonly SubjectId[]> => {
  const streams = await Promise.all(
    mentors.map((mentor) => store.load(tenant, mentorStream(mentor), { upToVersion: 1 })),
  );
  return mentors.filter((_, index) => (streams[index]?.version ?? 0) > 0);
};
