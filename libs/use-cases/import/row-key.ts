import type { FileKind, Row } from './files/index.ts';

/** What a row is known by before repeats are numbered; the mended row must keep it to be the same row. */
const bases: { readonly [K in FileKind]: (row: Row<K>) => string } = {
  staff: ({ email }) => email.toLowerCase(),
  mentors: ({ mentor }) => mentor,
  referrals: ({ course }) => course,
  matches: ({ course, mentor, proposedOn }) => `${course} ${mentor} ${proposedOn}`,
  agreements: ({ course, draftedOn }) => `${course} ${draftedOn}`,
  pauses: ({ course, from }) => `${course} ${from}`,
  consents: ({ course, on, purpose, said }) => `${course} ${purpose} ${said} ${on}`,
  contacts: ({ course, row, heldOn }) => `${course} ${row ?? heldOn}`,
  noShows: ({ course, on, side }) => `${course} ${side} ${on}`,
  concerns: ({ course, row, raisedOn, kind }) => `${course} ${row ?? `${kind} ${raisedOn}`}`,
  followUps: ({ course, row, kind, ordinal, leg, on }) =>
    `${course} ${row ?? `${kind} ${ordinal} ${leg ?? ''} ${on}`}`,
  measurements: ({ course, row, on, instrument, respondent }) =>
    `${course} ${row ?? `${instrument} ${on} ${respondent}`}`,
  outcomes: ({ course }) => course,
};

/** Files in which two rows with the same key are two facts: two meetings on one day. Elsewhere the second is a mistake. */
export const mayRepeat = (kind: FileKind): boolean => kind === 'contacts';

export const rowKey = <K extends FileKind>(kind: K, row: Row<K>): string => bases[kind](row);
