import type { Obligation } from '#courses';
import { distance } from './distance.ts';

export type Deadline = Omit<Obligation, 'steps'> & {
  readonly workingDaysLeft: number;
  readonly steps: readonly { readonly step: string; readonly on: string; readonly to: readonly string[] }[];
};

/** A deadline as people read it: when, what, how it was counted, where the rule comes from, and who hears of it when. */
export const linesOf = (deadline: Deadline): readonly string[] => {
  const { dueRolled, workingDaysLeft, rule, ordinal, leg, counted, anchor, opens, closes } = deadline;
  return [
    `${dueRolled} (${distance(workingDaysLeft)})  ${rule} ${ordinal} · ${leg}${settled(deadline)}`,
    `  counted: ${counted.en}`,
    `  from: ${anchor.name} ${anchor.date}; open ${opens} to ${closes}`,
    `  source: ${sourceOf(deadline)}`,
    ...reminders(deadline),
  ];
};

const settled = ({ status, settledOn }: Deadline): string => {
  if (status === 'open') return '';
  return settledOn === null ? ` · ${status}` : ` · ${status} ${settledOn}`;
};

const sourceOf = ({ source, legalRule }: Deadline): string => {
  const from = source === 'default' ? 'default (no source gives the number)' : source;
  if (legalRule === null) return from;
  return `${from} · ${legalRule.ref}${legalRule.verified ? '' : ' (not verified)'}`;
};

/** So many are enough to read: a weekly reminder may go on for half a year. */
const enough = 6;

const reminders = ({ steps, status }: Deadline): readonly string[] => {
  const sent = steps.filter(({ to }) => to.length > 0).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (status !== 'open' || sent.length === 0) return [];
  const first = sent.slice(0, enough).map(({ on, to }) => `${on} ${to.join(' and ')}`);
  return [`  reminders: ${first.join(', ')}${sent.length > enough ? ' …' : ''}`];
};
