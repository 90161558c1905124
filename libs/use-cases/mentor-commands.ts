import { localDateOf } from '#calendar';
import { isRefusal, type Instant, type Recorded, type StreamId } from '#kernel';
import {
  decideMentor,
  foldMentor,
  type Mentor,
  type MentorCircumstances,
  type MentorCommand,
  type MentorCommandType,
  type MentorEvent,
} from '#mentors';
import type { CommandPorts } from './command-ports.ts';
import type { CourseRequest } from './course-commands.ts';
import { executeCommand, type Executed } from './execute-command.ts';
import { newEvents } from './new-events.ts';
import { NotThere } from './not-there.ts';
import { recordRefusal } from './record-refusal.ts';

type Give<C extends MentorCommand> = C extends MentorCommand ? Omit<C, keyof MentorCircumstances> : never;

/** A mentor command as someone gives it: its data alone. */
export type GivenMentorCommand<Type extends MentorCommandType = MentorCommandType> = Give<
  Extract<MentorCommand, { type: Type }>
>;

export interface MentorRequest extends Omit<CourseRequest, 'courseId' | 'command'> {
  /** The subject id of the person who is the mentor. */
  readonly mentorId: string;
  readonly command: GivenMentorCommand;
}

export interface LoadedMentor {
  readonly mentor: Mentor;
  readonly version: number;
  readonly now: Instant;
}

export interface MentorCommands {
  /** Throws `NotThere`. */
  execute(request: MentorRequest): Promise<Executed>;
  load(tenant: string, mentorId: string): Promise<LoadedMentor | undefined>;
}

export const mentorStream = (mentorId: string): StreamId => `mentor-${mentorId}`;

/** Gives commands to mentors, for persons and the import alike. A no to a person is recorded beside the mentor. */
export const createMentorCommands = (ports: CommandPorts): MentorCommands => ({
  execute: async (request) => {
    const { tenant, actor, mentorId, command, on, content } = request;
    const stream = mentorStream(mentorId);
    const contentHash = await ports.contentHash(
      tenant,
      content ?? ({ stream, on: on ?? null, command }),
    );
    const result = await executeCommand(
      ports.store,
      { ...request, stream, contentHash },
      ({ events: history, now }) => {
        const mentor = foldMentor(history as readonly Recorded<MentorEvent>[]);
        if (mentor.state === 'notApplied' && command.type !== 'ApplyAsMentor') throw new NotThere(stream);
        const today = localDateOf(now);
        const decision = decideMentor({ ...command, on: on ?? today, today }, mentor);
        return isRefusal(decision) ? decision : { events: newEvents(decision, now, history) };
      },
    );
    if (result.kind === 'refused' && actor.role !== 'system')
      await recordRefusal(ports, {
        ...request,
        about: mentorId,
        command: command.type,
        refusal: result.refusal,
      });
    return result;
  },
  load: async (tenant, mentorId) => {
    const { events, version, now } = await ports.store.load(tenant, mentorStream(mentorId));
    const mentor = foldMentor(events as readonly Recorded<MentorEvent>[]);
    return mentor.state === 'notApplied' ? undefined : { mentor, version, now };
  },
});
