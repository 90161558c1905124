import { date, oneOf, text, yesNo } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import {
  concernKindWords,
  escalationWords,
  notificationWords,
  resolutionWords,
  severityWords,
} from './concern-words.ts';
import { courseColumn, rowColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { partyWords, wordsOf } from './words.ts';

/** What was thought or done at one of its stations. */
const noteOf = (da: string, en: string, means: string) =>
  optional(text(4000), {
    da: [da],
    en: [en],
    means: `${means}. Kept encrypted under the mentee’s key`,
    format: 'text, at most 4,000 characters',
    example: '',
  });

/** One row per concern: what somebody saw or heard, who read it, who took it further, and how it ended. */
export const concernColumns = {
  course: courseColumn,
  row: rowColumn,
  raisedOn: required(date, dateOf('dato', 'date', 'The day it was raised', '02-10-2025')),
  severity: required(oneOf(severityWords), {
    da: ['alvor', 'alvorsgrad'],
    en: ['severity'],
    means: 'How serious it is. While one is `kritisk` and stands, the two do not meet alone',
    format: wordsOf(severityWords),
    example: 'alvorlig',
  }),
  kind: required(oneOf(concernKindWords), {
    da: ['art', 'handler om'],
    en: ['kind', 'about'],
    means: 'What it is about',
    format: wordsOf(concernKindWords),
    example: 'trivsel',
  }),
  aboutMentor: withDefault(yesNo, false, {
    da: ['giver mentor anledning', 'om mentor'],
    en: ['about the mentor'],
    means: 'It is the mentor who gives rise to it: the match rests while it stands',
    format: '`ja` or `nej`; empty = `nej`',
    example: 'nej',
  }),
  raisedBy: withDefault(oneOf(partyWords), 'coordinator', {
    da: ['rejst af'],
    en: ['raised by'],
    means: 'Who raised it; empty = `koordinator`',
    format: wordsOf(partyWords),
    example: 'mentor',
  }),
  words: required(text(4000), {
    da: ['bekymring', 'beskrivelse'],
    en: ['concern', 'description'],
    means: 'What was seen or heard. Kept encrypted under the mentee’s key',
    format: 'text, at most 4,000 characters',
    example: 'Er ikke mødt op i to uger',
  }),
  triagedOn: optional(
    date,
    dateOf(
      'vurderet',
      'triaged on',
      'The day someone read it and decided what it is; empty = nobody has',
      '03-10-2025',
    ),
  ),
  under18: optional(yesNo, {
    da: ['under 18'],
    en: ['under 18'],
    means:
      'Whether the mentee was under 18; needed with `vurderet` where the concern is about self-harm, violence, abuse, neglect or substance use',
    format: '`ja` or `nej`',
    example: '',
  }),
  notification: optional(oneOf(notificationWords), {
    da: ['underretning'],
    en: ['notification'],
    means: 'About someone under 18: whether the authorities were notified',
    format: wordsOf(notificationWords),
    example: '',
  }),
  triageNote: noteOf('vurdering', 'triage note', 'What was thought of it; needed where no one was notified'),
  escalatedOn: optional(
    date,
    dateOf('bragt videre', 'escalated on', 'The day it was taken to someone who can do more', ''),
  ),
  escalatedTo: optional(oneOf(escalationWords), {
    da: ['bragt videre til'],
    en: ['escalated to'],
    means: 'To whom; needed with the day',
    format: wordsOf(escalationWords),
    example: 'leder',
  }),
  resolvedOn: optional(
    date,
    dateOf('afsluttet', 'resolved on', 'The day it stood no longer; empty = it still stands', '20-10-2025'),
  ),
  resolution: withDefault(oneOf(resolutionWords), 'resolved', {
    da: ['afsluttet som'],
    en: ['resolved as'],
    means: 'How; empty = `løst`',
    format: wordsOf(resolutionWords),
    example: 'løst',
  }),
  resolutionNote: noteOf('afslutning', 'resolution note', 'Why it stands no longer; needed with `afsluttet`'),
};
