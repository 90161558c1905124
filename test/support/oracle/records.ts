import { localDayOf } from './danish-time.ts';
import type { Moment } from './danish-time.ts';
import { textOf } from './days.ts';
import type { Step } from './steps.ts';

/** An event that the course itself must record: its type and what must stand in it. */
export interface Expected {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly on: string };
}

/** The event of a step that is nobody's message. */
export const recordOf = ({ act, day, window }: Step, at: Moment): Expected => {
  const today = textOf(localDayOf(at));
  const { rule, episode, ordinal, leg, due, told } = window;
  switch (act) {
    case 'record-missed':
      return {
        type: missedBy[rule] ?? 'MeasurementMissed',
        data: { on: textOf(day), rule, episode, ordinal, leg, due: textOf(due) },
      };
    case 'record-breach':
      return rule === 'waiting'
        ? {
            type: 'WaitingTimeBreached',
            data: { on: textOf(day), since: told?.['since'], limitDays: told?.['limitDays'] },
          }
        : { type: 'ContactRequirementBreached', data: { on: textOf(day), ...told } };
    case 'record-pause-expired':
      return { type: 'PauseExpired', data: { on: textOf(day), expectedReturn: textOf(due) } };
    case 'expire-referral':
      return { type: 'ReferralWithdrawn', data: { on: today, reason: 'incompleteExpired' } };
    case 'expire-proposal':
      return { type: 'MatchProposalExpired', data: { on: today, episode } };
    case 'start-closure':
      return {
        type: 'ClosureStarted',
        data: { on: today, kind: 'planned', reason: null, automatic: true },
      };
    case 'schedule-post-follow-up':
      return { type: 'PostFollowUpScheduled', data: { on: today } };
    case 'archive':
      return { type: 'CourseArchived', data: { on: today } };
    default:
      throw new Error(`a step that asks for ${act}`);
  }
};

const missedBy: Readonly<Record<string, string>> = {
  followUp: 'FollowUpMissed',
  statusReport: 'StatusUpdateMissed',
  postClosure: 'PostFollowUpMissed',
};
