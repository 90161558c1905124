import { spreadWithin } from '#due';
import type { Actor, Instant } from '#kernel';
import {
  dueMentorSteps,
  mentorHasEnded,
  mentorObligations,
  nextMentorWake,
  type MentorObligation,
  type PlannedMentorStep,
} from '#mentors';
import type { CommandPorts } from '../command-ports.ts';
import type { LoadedMentor, MentorCommands } from '../mentor-commands.ts';
import { createTick, type Looking, type TickTold } from './tick.ts';
import type { Wakes } from './wakes.ts';

export interface TickMentorPorts extends TickTold {
  readonly ports: CommandPorts;
  readonly mentors: MentorCommands;
  readonly wakes: Wakes;
  /** Reminders of one morning are spread over so many minutes, by the mentor's id; 0 = all at once. */
  readonly spreadMinutes: number;
}

/** What a look at a mentor found. */
export interface TickedMentor {
  readonly state: string;
  readonly next: { readonly obligation: string; readonly due: Instant } | null;
  readonly waitMs: number | null;
  readonly ended: boolean;
}

const itself: Actor = { id: 'system:mentor', role: 'system' };

type View = LoadedMentor & { readonly duties: readonly MentorObligation[] };

/** Does everything that is due about a mentor, in the order of time, and says what comes next. */
export const createTickMentor = (told: TickMentorPorts) => {
  const { ports, wakes } = told;
  const tick = createTick({ ...told, kind: 'mentor', store: ports.store, wakes }, lookingAtMentors(told));
  return async (tenant: string, mentorId: string): Promise<TickedMentor> => {
    const { view, ...found } = await tick(tenant, mentorId);
    return { state: view.mentor.state, ...found };
  };
};

const lookingAtMentors = ({
  ports,
  mentors,
  spreadMinutes,
}: TickMentorPorts): Looking<View, PlannedMentorStep> => ({
  load: async (tenant, mentorId) => {
    const loaded = await mentors.load(tenant, mentorId);
    if (loaded === undefined) return undefined;
    const spread = spreadWithin(mentorId, spreadMinutes);
    const { calendar, catalogue } = ports;
    const duties = mentorObligations(loaded.mentor, { corps: catalogue.mentorCorps, calendar, spread });
    return { ...loaded, duties };
  },
  due: ({ duties, mentor, now }) => dueMentorSteps(duties, mentor, now, ports.calendar),
  next: ({ duties, mentor, now }) => nextMentorWake(duties, mentor, now, ports.calendar),
  ended: ({ mentor }) => mentorHasEnded(mentor),
  stepOf: ({ step }) => step,
  describe: ({ obligation: { rule, about }, step: { step } }) => `${rule} ${about} ${step}`,
  take: (tenant, mentorId, { step }, commandId) =>
    mentors.execute({
      ...{ tenant, mentorId, commandId, correlationId: commandId },
      actor: itself,
      command: { type: 'IssueMentorReminder', identity: step.identity },
    }),
});
