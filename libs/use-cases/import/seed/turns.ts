import { addDays } from '#calendar';
import type { LocalDate } from '#kernel';
import { danishDate, isoDate, type CourseRows, type SeedRow } from './cells.ts';
import type { SeedCourse } from './seed-course.ts';

/** The rows of a course that has met its turn in the weeks before today. */
export const withTurn = (rows: CourseRows, course: SeedCourse): CourseRows => {
  const { number, today, turn } = course;
  const on = (daysAgo: number) => danishDate(addDays(today, -daysAgo));
  switch (turn) {
    case undefined:
      return rows;
    case 'resumed':
      return { ...silent(rows, addDays(today, -32), addDays(today, -11)), pauses: [pause(course, 32, 11)] };
    case 'paused':
      return { ...silent(rows, addDays(today, -12)), pauses: [pause(course, 12)] };
    case 'rematching':
      return {
        ...silent(rows, addDays(today, -9)),
        matches: rows.matches.map((row) => ({ ...row, ...ended(on(9)) })),
      };
    case 'rematched':
      return rematched(rows, course, on);
    case 'laterContact':
      return {
        ...rows,
        consents: [{ course: number, on: on(20), purpose: 'senere kontakt', said: 'trukket tilbage' }],
      };
    case 'participation':
      return {
        ...silent(rows, addDays(today, -6)),
        consents: [{ course: number, on: on(6), purpose: 'deltagelse', said: 'trukket tilbage' }],
      };
    case 'noShow':
      return {
        ...rows,
        contacts: rows.contacts.filter(({ heldOn }) => heldOn !== on(9)),
        noShows: [{ course: number, on: on(9), side: 'mentee', note: 'Opdigtet udeblivelse' }],
        concerns: [concern(number, on(3), on(2))],
      };
    case 'concern':
      return { ...rows, concerns: [{ ...concern(number, on(14), on(13)), ...resolved(on(6)) }] };
  }
};

/** Nothing is told from that day on; of contacts only until another. */
const silent = (rows: CourseRows, from: LocalDate, until?: LocalDate): CourseRows => {
  const before = (on: string | undefined) => isoDate(on ?? '') < from;
  return {
    ...rows,
    contacts: rows.contacts.filter(
      ({ heldOn }) => before(heldOn) || (until !== undefined && isoDate(heldOn ?? '') >= until),
    ),
    followUps: rows.followUps.filter(({ on }) => before(on)),
    measurements: rows.measurements.filter(({ on }) => before(on)),
  };
};

const pause = (
  { number, today, statutory }: SeedCourse,
  from: number,
  returned?: number,
): SeedRow<'pauses'> => ({
  course: number,
  from: danishDate(addDays(today, -from)),
  expectedReturn: danishDate(addDays(today, 28 - from)),
  returnedOn: returned === undefined ? '' : danishDate(addDays(today, -returned)),
  reason: statutory ? 'behandling' : 'rejse',
  decidedBy: statutory ? 'sagsbehandler' : 'koordinator',
  note: 'Opdigtet pause',
});

const concern = (course: string, raisedOn: string, triagedOn: string): SeedRow<'concerns'> => ({
  ...{ course, raisedOn, triagedOn },
  severity: 'alvorlig',
  kind: 'trivsel',
  raisedBy: 'mentor',
  words: 'Opdigtet bekymring',
  triageNote: 'Opdigtet vurdering',
});

const resolved = (resolvedOn: string): SeedRow<'concerns'> => ({
  resolvedOn,
  resolution: 'løst',
  resolutionNote: 'Opdigtet afslutning',
});

const ended = (on: string): SeedRow<'matches'> => ({
  endedOn: on,
  endedBy: 'mentor',
  endReason: 'ingen tid',
  handover: 'Opdigtet overlevering',
});

/** The first mentor stopped 45 days ago; the second began ten days later, and may read what the first wrote. */
const rematched = (rows: CourseRows, course: SeedCourse, on: (daysAgo: number) => string): CourseRows => {
  const { number, statutory, secondMentor = '' } = course;
  const began = addDays(course.today, -35);
  return {
    ...silent(rows, addDays(course.today, -45), began),
    matches: rows.matches.flatMap((row) => [
      { ...row, ...ended(on(45)) },
      {
        ...row,
        mentor: secondMentor,
        ...{
          proposedOn: on(42),
          mentorYesOn: on(41),
          menteeYesOn: on(41),
          introDate: on(37),
          introHeldOn: on(37),
        },
        ...(statutory && { caseworkerAlignedOn: on(37) }),
      },
    ]),
    agreements: rows.agreements.flatMap((row) => [
      row,
      {
        ...row,
        goal: '',
        ...{
          draftedOn: on(37),
          start: on(35),
          mentorSignedOn: on(36),
          menteeSignedOn: on(36),
          activatedOn: on(35),
        },
        ...(statutory && { caseworkerSignedOn: on(36) }),
      },
    ]),
    followUps: [
      ...silent(rows, addDays(course.today, -45)).followUps,
      ...['mentor', 'mentee'].map((leg) => ({
        course: number,
        on: on(37),
        kind: 'opfølgning',
        ordinal: '1',
        leg,
      })),
    ],
    consents: [{ course: number, on: on(37), purpose: 'tidligere log', said: 'givet' }],
  };
};
