import { localTimeOf } from '#calendar';
import type { Recipient } from '#courses';
import type { Instant, LocalDate } from '#kernel';
import type { LocalText } from '#programmes';
import { headOf } from './about.ts';
import { asksNothing, leadOf } from './leads.ts';
import { longDate } from './long-date.ts';
import { textFor } from './texts.ts';
import { pathForTold } from './where-done.ts';

export type Language = keyof LocalText;

/** What one message is about: a course by its number (or a mentor, where the rule is one about mentors), a duty, who is told, and by when. No person. */
export interface MessageSubject {
  readonly number: string;
  readonly courseId: string;
  readonly rule: string;
  readonly step: string;
  /** Whose part of the duty it is; null where that was not kept. */
  readonly leg: string | null;
  readonly role: Recipient;
  /** The reminder's, as the course issued it; null where that was not kept. */
  readonly identity?: string | null;
  /** The day it is to be done by, as a person counts it: moved to a working day. */
  readonly due: LocalDate;
  /** When it is no longer sent: for an appointment, when that begins. */
  readonly expires?: Instant | null;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const words = {
  da: {
    due: 'Frist',
    meeting: 'Tid',
    at: 'kl.',
    why: 'Hvorfor',
    where: 'Her',
    foot: 'Sendt automatisk. Svar ikke på denne mail.',
  },
  en: {
    due: 'Due',
    meeting: 'Time',
    at: 'at',
    why: 'Why',
    where: 'Here',
    foot: 'Sent automatically. Please do not reply.',
  },
} as const;

/** The message in the recipient's language; undefined when no one has written it. `baseUrl` is where people sign in. */
export const compose = (about: MessageSubject, language: Language, baseUrl: string): Letter | undefined => {
  const told = textFor(about.rule, about.role, about.leg);
  const lead = leadOf(about.step);
  if (told === undefined || lead === undefined) return undefined;
  const { why, where, foot } = words[language];
  const head = headOf(about, language);
  return {
    subject: `${head}: ${told.what[language].split(/(?<=\.) /)[0]?.replace(/\.$/, '') ?? head}`,
    text: [
      lead[language],
      ``,
      `${head}: ${told.what[language]}`,
      ...dateLine(about, language),
      `${why}: ${told.why[language]}`,
      `${where}: ${baseUrl}${pathForTold(about)}`,
      ``,
      foot,
      ``,
    ].join('\n'),
  };
};

/** By when it is to be done; of an appointment, when it is; nothing where nothing is asked. */
const dateLine = ({ rule, step, due, expires }: MessageSubject, language: Language): readonly string[] => {
  const said = words[language];
  const date = longDate(due, language);
  if (asksNothing(step)) return [];
  return rule === 'appointment' && expires
    ? [`${said.meeting}: ${date} ${said.at} ${localTimeOf(expires)}`]
    : [`${said.due}: ${date}`];
};
