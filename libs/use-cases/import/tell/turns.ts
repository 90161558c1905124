import type { Told } from '../dated-command.ts';
import type { ReadRow } from '../row.ts';
import { say } from './context.ts';

/** A pause, and where it has ended the day the course went on. */
export const tellPause = (read: ReadRow<'pauses'>): Told => {
  const { from, expectedReturn, returnedOn, reason, decidedBy, note } = read.row;
  const { happened, told } = say(read);
  happened('from', from, { type: 'PauseCourse', reason, expectedReturn, note }, decidedBy);
  happened('returnedOn', returnedOn, { type: 'ResumeCourse', note: null });
  return told();
};

/** A consent given or taken back. */
export const tellConsent = (read: ReadRow<'consents'>): Told => {
  const { on, purpose, said, textVersion, note } = read.row;
  const { happened, told } = say(read);
  happened(
    'on',
    on,
    said === 'given'
      ? { type: 'GiveConsent', purpose, textVersion }
      : { type: 'WithdrawConsent', purpose, note },
  );
  return told();
};
