import type { LocalText } from '#calendar';
import type { KeyGroup, LocalDate } from '#kernel';
import { counted, longDate, shortDate } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

const courses = (count: number): LocalText =>
  counted(count, { da: 'forløb', en: 'course' }, { da: 'forløb', en: 'courses' });

export const words = {
  title: { da: 'Kassation', en: 'Disposal' },
  summary: (count: number, until: LocalDate) => ({
    da: `Senest ${longDate('da', until)} skal oplysninger i ${courses(count).da} slettes.`,
    en: `By ${longDate('en', until)} data in ${courses(count).en} are to be disposed of.`,
  }),
  nothing: (until: LocalDate) => ({
    da: `Der er intet at slette til og med ${longDate('da', until)}.`,
    en: `There is nothing to dispose of up to ${longDate('en', until)}.`,
  }),
  course: { da: 'Forløb', en: 'Course' },
  state: { da: 'Status', en: 'Status' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  keptFrom: { da: 'Gemt siden', en: 'Kept since' },
  due: { da: 'Skal slettes', en: 'To be disposed of' },
  act: { da: 'Handling', en: 'Action' },
  inCourse: (number: string) => ({ da: `: ${number}`, en: `: ${number}` }),
  from: (what: LocalText, due: LocalDate) => ({
    da: `${what.da} fra ${shortDate('da', due)}`,
    en: `${what.en} from ${shortDate('en', due)}`,
  }),
} satisfies Dictionary;

/** What an organisation keeps, each for as long as its own rule says. */
export const dataClassNames: Readonly<Record<KeyGroup, LocalText>> = {
  identity: { da: 'Hvem det er', en: 'Who it is' },
  case: { da: 'Hvad der er skrevet', en: 'What was written' },
  finance: { da: 'Bilag', en: 'Vouchers' },
};
