import type { SubjectId, Text } from './event.ts';

/** The texts of an event, all about one person; what was left blank is left out. */
export const withTexts = (
  subject: SubjectId,
  texts: Readonly<Record<string, string | null>>,
): { readonly texts?: Readonly<Record<string, Text>> } => {
  const written = Object.entries(texts).flatMap(([name, text]) =>
    isBlank(text) ? [] : [[name, { subject, group: 'case', text: text.trim() }] as const],
  );
  return written.length === 0 ? {} : { texts: Object.fromEntries(written) };
};

/** Nothing was written. */
export const isBlank = (text: string | null): text is null | '' => text === null || text.trim() === '';
