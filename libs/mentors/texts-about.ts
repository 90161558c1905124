import type { SubjectId, Text } from '#kernel';

/** The texts of an event, all about the mentor; what was left blank is left out. */
export const textsAbout = (
  mentor: SubjectId,
  texts: Readonly<Record<string, string | null>>,
): { readonly texts?: Readonly<Record<string, Text>> } => {
  const written = Object.entries(texts).flatMap(([name, text]) =>
    text === null || text.trim() === ''
      ? []
      : [[name, { subject: mentor, group: 'case', text: text.trim() }] as const],
  );
  return written.length === 0 ? {} : { texts: Object.fromEntries(written) };
};
