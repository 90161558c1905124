import { addDays, daysBetween, earlierOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Catalogue, ProgrammeVersion } from '#programmes';
import type { Random } from '../random.ts';

export interface Beginning {
  /** Of the programme; its version goes by the day. */
  readonly id: string;
  readonly begins: LocalDate;
}

/** Days before a change of rules, a leap day, a Christmas or an Easter that a course then lives through. */
const spots = [
  '2013-10-01',
  '2015-07-01',
  '2015-10-01',
  '2019-06-01',
  '2019-11-01',
  '2023-02-01',
  '2023-09-01',
];

/** So often in a round it is the programme with the contact duty, whose count is the finest. */
const often = 4;

/** How many courses in a row meet every programme version there is. */
const roundOf = ({ programmes }: Catalogue): number => programmes.length + often - 1;

/** Versions go round by the seed; the day is any on which such a course could be begun. */
export const beginning = (catalogue: Catalogue, seed: number, random: Random): Beginning => {
  const { programmes } = catalogue;
  const duty = programmes.find(({ duties }) => duties.some(({ kind }) => kind === 'contact'));
  const programme = programmes[seed % roundOf(catalogue)] ?? duty;
  if (programme === undefined) throw new Error('the catalogue is empty');
  const earliest = programme.validFrom.value;
  const last = lastDayOf(catalogue, programme);
  const near = spots[random.below(spots.length)] ?? earliest;
  const begins =
    earliest <= near && near <= last
      ? addDays(near, random.below(120))
      : addDays(earliest, random.below(daysBetween(earliest, last)));
  return { id: programme.id, begins: earlierOf(begins, last) };
};

/** The version is then succeeded, or closed for new; of one that is neither, some years are enough. */
const lastDayOf = (
  { programmes }: Catalogue,
  { id, validFrom, referralsUntil }: ProgrammeVersion,
): LocalDate => {
  const [next] = programmes
    .filter((each) => each.id === id)
    .map((each) => each.validFrom.value)
    .filter((from) => from > validFrom.value)
    .toSorted();
  const end = next === undefined ? addDays(validFrom.value, 365 * 8) : addDays(next, -1);
  return earlierOf(end, referralsUntil?.value ?? end);
};
