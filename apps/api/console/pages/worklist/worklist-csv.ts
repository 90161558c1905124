import { stringify } from 'csv-stringify/sync';
import type { LocalText } from '#calendar';
import type { WorklistView } from '#use-cases/queries/list-worklist';
import type { Language } from '../../language/language.ts';
import { phaseNames } from '../../parts/phase-names.ts';
import { words } from './words.ts';

/** At most so many lines; whoever has more to do narrows the list first. */
export const mostCsvLines = 5_000;

/** The worklist for a Danish Excel: with a byte order mark, semicolons and CRLF, and no cell that is a formula. */
export const worklistCsv = (language: Language, { entries, next }: WorklistView): string => {
  const say = (text: LocalText): string => text[language];
  const heads = [words.deadline, words.workingDays, words.course, words.phase, words.todo];
  return stringify(
    [
      heads.map(say),
      ...entries.map(({ dueRolled, workingDays, number, phase, what }) => [
        dueRolled,
        workingDays,
        number,
        say(phaseNames[phase]),
        say(what ?? words.byItself),
      ]),
      ...(next === null ? [] : [[say(words.cut(mostCsvLines)), '', '', '', '']]),
    ],
    { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );
};
