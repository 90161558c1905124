import { afterClosureOf } from './after-closure.ts';
import { programmeNamed, rowsOf } from './catalogue-rows.ts';
import type { RawCatalogue, RawProgramme, RawRow } from './catalogue-rows.ts';
import { contactDutyOf } from './contact-duty.ts';
import { dosesOf } from './dose.ts';
import { isSilence, silencesOf } from './silences.ts';
import { stepsOf } from './steps.ts';
import type { Step } from './steps.ts';
import type { Story } from './story.ts';
import type { Window } from './window.ts';
import { windowsOf } from './windows.ts';

/** Everything that is to be done about a course as it stands, told or not, in the order of time. */
export const planOf = (catalogue: RawCatalogue, story: Story): readonly Step[] => {
  if (story.over) return [];
  const programme = programmeNamed(catalogue, ...story.programme);
  const rows = rowsOf(catalogue, programme);
  const windows = rows.flatMap((row) => windowsIn(row, programme, catalogue, story));
  const questions = windows.filter(({ rule }) => rule === 'postClosure');
  const archiving = rows.flatMap((row) =>
    row.kind === 'windows' && isAfterClosure(row) ? afterClosureOf(row, programme, story, questions) : [],
  );
  return [...windows, ...archiving]
    .flatMap(stepsOf)
    .toSorted((a, b) => a.at - b.at || endsLast(a) - endsLast(b));
};

const isAfterClosure = (row: RawRow): boolean => row.rule === 'afterClosure';

/** What ends the course waits for what else that moment brings. */
const endsLast = ({ act }: Step): number => (act === 'archive' || act === 'expire-referral' ? 1 : 0);

const windowsIn = (
  row: RawRow,
  programme: RawProgramme,
  catalogue: RawCatalogue,
  story: Story,
): readonly Window[] => {
  switch (row.kind) {
    case 'contact':
      return contactDutyOf(row, catalogue, story);
    case 'dose':
      return dosesOf(row, story);
    case 'windows':
      if (isAfterClosure(row)) return [];
      return isSilence(row) ? silencesOf(row, story) : windowsOf(row, programme, story);
  }
};
