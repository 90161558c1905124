import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import type { When } from '#views/read-worklist';
import type { Dictionary } from '../../language/dictionary.ts';
import { longDate, number } from '../../language/formats.ts';

export const words = {
  title: { da: 'Arbejdsliste', en: 'Worklist' },
  summary: ({ overdue, today, coming }: Readonly<Record<When, number>>) => ({
    da: `${overdue} er over fristen, ${today} i dag, ${coming} de næste 10 hverdage.`,
    en: `${overdue} overdue, ${today} today, ${coming} in the next 10 working days.`,
  }),
  when: { da: 'Hvornår', en: 'When' },
  phase: { da: 'Trin', en: 'Stage' },
  deadline: { da: 'Frist', en: 'Deadline' },
  course: { da: 'Forløb', en: 'Course' },
  todo: { da: 'Hvad skal gøres', en: 'What to do' },
  act: { da: 'Handling', en: 'Action' },
  perform: { da: 'Udfør', en: 'Do it' },
  performFor: (number: string) => ({ da: `i forløb ${number}`, en: `in course ${number}` }),
  workingDays: { da: 'Hverdage til fristen', en: 'Working days left' },
  cut: (most: number) => ({
    da: `Listen er skåret af efter ${number('da', most)} linjer: vælg færre på arbejdslisten.`,
    en: `The list is cut after ${number('en', most)} lines: choose fewer on the worklist.`,
  }),
  csv: { da: 'Hent som CSV', en: 'Download as CSV' },
  calendar: { da: 'Abonnér i din kalender (.ics)', en: 'Subscribe in your calendar (.ics)' },
  inCalendar: {
    da: 'Den viser dine frister med forløbets nummer, aldrig en borgers navn.',
    en: 'It shows your deadlines with the number of the course, never a citizen’s name.',
  },
  nothing: { da: 'Der er intet at gøre her nu.', en: 'There is nothing to do here now.' },
  next: (due: LocalDate, what: LocalText) => ({
    da: `Det næste kommer ${longDate('da', due)}: ${what.da}`,
    en: `The next comes on ${longDate('en', due)}: ${what.en}`,
  }),
  byItself: { da: 'Systemet gør det selv.', en: 'The system does it by itself.' },
} satisfies Dictionary;

export const whenNames: Readonly<Record<When, LocalText>> = {
  overdue: { da: 'Over fristen', en: 'Overdue' },
  today: { da: 'I dag', en: 'Today' },
  coming: { da: 'Næste 10 hverdage', en: 'Next 10 working days' },
  later: { da: 'Senere', en: 'Later' },
};
