import { isMentorRule, type LocalText } from '#programmes';

/** What a message names as its subject: a course by its number, or a mentor, whom no number tells. */
interface About {
  readonly rule: string;
  readonly number: string;
}

/** `Forløb F-2031`, `Mentor`. */
export const headOf = ({ rule, number }: About, language: keyof LocalText): string =>
  isMentorRule(rule) ? 'Mentor' : `${language === 'da' ? 'Forløb' : 'Course'} ${number}`;
