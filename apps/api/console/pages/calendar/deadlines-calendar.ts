import type { WorklistView } from '#use-cases/queries/list-worklist';
import type { Language } from '../../language/language.ts';
import { phaseNames } from '../../parts/phase-names.ts';
import { isToldFirst } from '../worklist/told-first.ts';
import { words as worklistWords } from '../worklist/words.ts';
import { icalendar } from './icalendar.ts';
import { words } from './words.ts';

/** So many days at most; a calendar that grew without end would be fetched whole every hour. */
export const mostDeadlines = 1_000;

/** One's own deadlines for a calendar program: course, what is to be done, when; never a name or a number of a citizen. */
export const deadlinesCalendar = (
  language: Language,
  { entries, at }: Pick<WorklistView, 'entries' | 'at'>,
  origin: string,
): string =>
  icalendar({
    ...{ name: words.calendarName[language], at },
    entries: entries.filter(isToldFirst).map((line) => ({
      uid: `${[line.course, line.rule, line.episode, line.ordinal, line.leg].join(':')}@forlob`,
      on: line.dueRolled,
      summary: `${line.number}: ${(line.what ?? worklistWords.byItself)[language]}`,
      description: phaseNames[line.phase][language],
      url: `${origin}/console/courses/${line.course}`,
    })),
  });
