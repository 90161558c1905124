import type { LocalText } from '#calendar';
import type { Severity } from '#courses';
import type { Dictionary } from '../../language/dictionary.ts';

/** What the pages of mentor and mentee share. */
export const words = {
  title: { da: 'Min side', en: 'My page' },
  which: { da: 'Hvilket forløb?', en: 'Which course?' },
  other: { da: 'Vælg et andet forløb', en: 'Choose another course' },
  yourTurn: { da: 'Det er din tur', en: 'It is your turn' },
  // meetings
  nextMeeting: { da: 'Næste møde', en: 'Next meeting' },
  noMeeting: { da: 'Intet møde er aftalt.', en: 'No meeting has been arranged.' },
  meetingAt: (date: string, time: string) => ({ da: `${date} kl. ${time}`, en: `${date} at ${time}` }),
  otherPlace: { da: 'Andet sted', en: 'Another place' },
  arrange: { da: 'Aftal et møde', en: 'Arrange a meeting' },
  move: { da: 'Flyt mødet', en: 'Move the meeting' },
  // forms
  notSaved: { da: 'Det blev ikke gemt', en: 'It was not saved' },
  field: { da: 'Et felt', en: 'A field' },
  meanwhile: {
    da: 'Der er sket noget i forløbet, mens du skrev. Se det, og send igen: alt, du skrev, står her endnu.',
    en: 'Something has happened in the course while you wrote. Look at it and send again: what you wrote is still here.',
  },
  // concerns
  worried: { da: 'Jeg er bekymret', en: 'I am worried' },
  worriedHelp: {
    da: 'Koordinatoren får besked med det samme. Ved akut fare: ring 112.',
    en: 'The coordinator is told at once. In acute danger: call 112.',
  },
  severity: { da: 'Hvor alvorligt er det?', en: 'How serious is it?' },
  concernKind: { da: 'Hvad handler det om?', en: 'What is it about?' },
  otherConcern: { da: 'Andet', en: 'Something else' },
  aboutMentor: { da: 'Det handler om min mentor', en: 'It is about my mentor' },
  ownWords: { da: 'Fortæl med dine egne ord', en: 'Tell in your own words' },
  send: { da: 'Send', en: 'Send' },
  concernSent: {
    da: 'Din bekymring er sendt. Koordinatoren har fået besked.',
    en: 'Your concern has been sent. The coordinator has been told.',
  },
} satisfies Dictionary;

export const severityNames: Readonly<Record<Severity, LocalText>> = {
  low: { da: 'Lidt', en: 'A little' },
  serious: { da: 'Alvorligt', en: 'Serious' },
  critical: { da: 'Meget alvorligt', en: 'Very serious' },
};
