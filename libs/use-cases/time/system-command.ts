import { refOf } from '#courses/obligations';
import type { PlannedStep } from '#courses/obligations';
import { bug } from '#kernel';
import type { LocalDate } from '#kernel';
import type { GivenCommand } from '../given-command.ts';

/** What the course gives itself when a step has come due. */
export interface SystemCommand {
  readonly command: GivenCommand;
  /** The day it became true, for what a day makes true; what is done is done today. */
  readonly on?: LocalDate;
}

/** The command for each act a catalogue row may ask for. */
export const systemCommand = ({ obligation, step }: PlannedStep): SystemCommand => {
  switch (step.act) {
    case 'remind':
    case 'escalate':
      return { command: { type: 'IssueReminder', identity: step.identity } };
    case 'record-missed':
      return { command: { type: 'RecordMissed', window: refOf(obligation) }, on: step.on };
    case 'record-breach':
      return obligation.rule === 'waiting'
        ? { command: { type: 'RecordWaitingBreach' }, on: step.on }
        : { command: { type: 'RecordContactBreach', lastContact: obligation.anchor.date }, on: step.on };
    case 'record-pause-expired':
      return { command: { type: 'RecordPauseExpiry' }, on: step.on };
    case 'expire-referral':
      return { command: { type: 'ExpireReferral' } };
    case 'expire-proposal':
      return { command: { type: 'ExpireProposal' } };
    case 'start-closure':
      return { command: { type: 'StartClosure', kind: 'planned', reason: null, note: null } };
    case 'schedule-post-follow-up':
      return { command: { type: 'SchedulePostFollowUp' } };
    case 'archive':
      return { command: { type: 'ArchiveCourse' } };
    default:
      return bug(`a step that asks for ${String(step.act satisfies never)}`);
  }
};
