import type { Dictionary } from '../../language/dictionary.ts';
import { counted } from '../../language/formats.ts';

export const words = {
  title: { da: 'Forløb', en: 'Courses' },
  openOrEnded: { da: 'Status', en: 'Status' },
  open: { da: 'Åbne', en: 'Open' },
  ended: { da: 'Sluttede', en: 'Ended' },
  number: { da: 'Forløbets nummer', en: 'Number of the course' },
  programme: { da: 'Ordning', en: 'Programme' },
  everyProgramme: { da: 'Alle ordninger', en: 'Every programme' },
  show: { da: 'Vis', en: 'Show' },
  nothing: { da: 'Der er ingen forløb her.', en: 'There are no courses here.' },
  // the table
  course: { da: 'Forløb', en: 'Course' },
  mentee: { da: 'Mentee', en: 'Mentee' },
  mentor: { da: 'Mentor', en: 'Mentor' },
  state: { da: 'Hvor', en: 'Where' },
  since: { da: 'Siden', en: 'Since' },
  next: { da: 'Næste frist', en: 'Next deadline' },
  lastContact: { da: 'Seneste kontakt', en: 'Last contact' },
  none: { da: 'ingen', en: 'none' },
  // the search
  search: { da: 'Søg efter en person', en: 'Search for a person' },
  searchFor: {
    da: 'Navn, CPR-nummer, e-mail, telefon eller forløbets nummer',
    en: 'Name, CPR number, e-mail, telephone or the course’s number',
  },
  hits: (count: number) =>
    counted(count, { da: 'forløb fundet', en: 'course found' }, { da: 'forløb fundet', en: 'courses found' }),
  back: { da: 'Til listen over forløb', en: 'To the list of courses' },
} satisfies Dictionary;
