import type { LocalText } from '#programmes';

/** Every kind of step that is sent; the number in `remind-14` or `breached-2` makes no other text. */
const stepKinds = [
  'remind',
  'remind-opens',
  'remind-due',
  'remind-at-once',
  'remind-day-before',
  'remind-hours-before',
  'warn',
  'breached',
  'note-mentee',
  'phone-task',
  'low-dose',
  'escalate-coordinator',
  'escalate-leader',
] as const;
type StepKind = (typeof stepKinds)[number];

const open = { da: 'Denne opgave er stadig åben.', en: 'This is still open.' };

/** How a message begins, by step. */
const leads: Readonly<Record<StepKind, LocalText>> = {
  remind: { da: 'En venlig påmindelse.', en: 'A friendly reminder.' },
  'remind-opens': { da: 'Dette kan gøres fra i dag.', en: 'This can be done from today.' },
  'remind-due': { da: 'I dag er dagen.', en: 'Today is the day.' },
  'remind-at-once': { da: 'Dette kan ikke vente til i morgen.', en: 'This cannot wait until tomorrow.' },
  'remind-day-before': { da: 'Et møde nærmer sig.', en: 'A meeting is near.' },
  'remind-hours-before': { da: 'I mødes om lidt.', en: 'You meet before long.' },
  warn: { da: 'Fristen nærmer sig.', en: 'The deadline is near.' },
  breached: { da: 'Fristen er passeret.', en: 'The deadline has passed.' },
  'note-mentee': { da: 'En kort besked til dig.', en: 'A short note to you.' },
  'phone-task': { da: 'Et opkald kan hjælpe.', en: 'A call may help.' },
  'low-dose': { da: 'Der er brugt få timer.', en: 'Few hours have been used.' },
  'escalate-coordinator': open,
  'escalate-leader': open,
};

/** A message that only tells something has no date to keep. */
export const asksNothing = (step: string): boolean => step === 'note-mentee';

/** How the message of a step begins; undefined for a step no one has written a text for. */
export const leadOf = (step: string): LocalText | undefined => {
  const name = step.replace(/-\d+$/, '');
  const kind = stepKinds.find((each) => each === name);
  return kind && leads[kind];
};
