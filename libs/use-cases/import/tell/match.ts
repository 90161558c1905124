import type { Told } from '../dated-command.ts';
import { problem } from '../problem.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';

/** Said of a yes that stands in a file: how it was given is not known. */
const fromFile = 'Oplyst i de importerede data';

/** From the proposal to the first meeting, or to the no; and to its end, where another mentor came after. */
export const tellMatch = (read: ReadRow<'matches'>, { mentor: mentorOf }: TellContext): Told => {
  const { row } = read;
  const { happened, needs, wrong, told } = say(read);
  const mentor = mentorOf(row.mentor);
  if (mentor === undefined) {
    wrong('mentor', unknownMentor(row.mentor));
    return told();
  }
  happened('proposedOn', row.proposedOn, {
    type: 'ProposeMatch',
    mentor,
    criteria: [],
    conflictOfInterest: false,
    explanation: row.explanation ?? fromFile,
  });
  happened('mentorYesOn', row.mentorYesOn, { type: 'AcceptMatch', side: 'mentor', note: fromFile });
  happened('menteeYesOn', row.menteeYesOn, { type: 'AcceptMatch', side: 'mentee', note: fromFile });
  needs('declinedOn', row.declinedOn, 'declinedBy', row.declinedBy);
  if (row.declinedBy !== null)
    happened('declinedOn', row.declinedOn, {
      type: 'DeclineMatch',
      side: row.declinedBy,
      reason: row.declineReason ?? 'other',
      note: null,
    });
  if (row.introDate !== null)
    happened('introDate', lastYes(row), {
      type: 'ScheduleIntro',
      date: row.introDate,
      time: row.introTime ?? '12:00',
      place: 'other',
      address: row.introPlace,
    });
  happened('alignedOn', row.alignedOn ?? row.introHeldOn, {
    type: 'CompleteAlignment',
    participants: 'pair',
  });
  happened('caseworkerAlignedOn', row.caseworkerAlignedOn, {
    type: 'CompleteAlignment',
    participants: 'caseworker',
  });
  happened('introHeldOn', row.introHeldOn, { type: 'HoldIntro', note: row.note });
  needs('abortedOn', row.abortedOn, 'abortedBy', row.abortedBy);
  if (row.abortedBy !== null)
    happened('abortedOn', row.abortedOn, { type: 'AbortStartup', side: row.abortedBy, note: null });
  needs('endedOn', row.endedOn, 'endReason', row.endReason);
  if (row.endReason !== null)
    happened('endedOn', row.endedOn, {
      type: 'EndMatchEpisode',
      side: row.endedBy,
      reason: row.endReason,
      handover: row.handover,
    });
  return told();
};

/** The meeting was agreed when both had said yes. */
const lastYes = ({ mentorYesOn, menteeYesOn }: ReadRow<'matches'>['row']) =>
  mentorYesOn === null || menteeYesOn === null ? null : mentorYesOn > menteeYesOn ? mentorYesOn : menteeYesOn;

const unknownMentor = (number: string) =>
  problem(
    'MENTOR_UNKNOWN',
    `Mentor ${number} står hverken i mentorer.csv eller er importeret før.`,
    `Mentor ${number} is neither in mentors.csv nor imported before.`,
  );
