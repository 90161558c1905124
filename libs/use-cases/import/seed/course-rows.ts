import { addDays } from '#calendar';
import type { LocalDate } from '#kernel';
import { danishDate, type CourseRows, type SeedRow } from './cells.ts';
import { goals } from './names.ts';
import { referralRow } from './referral-row.ts';
import { by, type SeedCourse } from './seed-course.ts';
import { withTurn } from './turns.ts';

const none: CourseRows = {
  referrals: [],
  matches: [],
  agreements: [],
  pauses: [],
  consents: [],
  contacts: [],
  noShows: [],
  concerns: [],
  followUps: [],
  measurements: [],
  outcomes: [],
};

/** The rows of one course, as far as it has come today. */
export const courseRows = (course: SeedCourse): CourseRows => {
  const { life, today, detour } = course;
  const referrals = [referralRow(course)];
  if (detour !== undefined || life.proposed > today) return { ...none, referrals };
  const rows = {
    ...none,
    referrals,
    matches: [matchRow(course)],
    agreements: life.intro <= today ? [agreementRow(course)] : [],
    contacts: contactRows(course),
    followUps: followUpRows(course),
    measurements: measurementRows(course),
    outcomes: life.closing <= today ? [outcomeRow(course)] : [],
  };
  return withTurn(rows, course);
};

const matchRow = (course: SeedCourse): SeedRow<'matches'> => {
  const { life, mentor, number, statutory } = course;
  return {
    course: number,
    mentor,
    proposedOn: danishDate(life.proposed),
    explanation: 'Samme branche og samme by',
    mentorYesOn: by(course, life.mentorYes),
    menteeYesOn: by(course, life.menteeYes),
    introDate: life.menteeYes <= course.today ? danishDate(life.intro) : '',
    introTime: '16:00',
    introPlace: 'Biblioteket',
    introHeldOn: by(course, life.intro),
    ...(statutory && { caseworkerAlignedOn: by(course, life.intro) }),
  };
};

const agreementRow = (course: SeedCourse): SeedRow<'agreements'> => {
  const { life, number, statutory, chance } = course;
  return {
    course: number,
    draftedOn: danishDate(life.intro),
    start: danishDate(life.start),
    end: danishDate(life.end),
    hoursPerMonth: chance.oneOf(['3', '3,5', '4']),
    tasks: 'cv|jobsamtale',
    goal: chance.oneOf(goals),
    mentorSignedOn: by(course, life.signed),
    menteeSignedOn: by(course, life.signed),
    ...(statutory && { caseworkerSignedOn: by(course, life.signed) }),
    activatedOn: by(course, life.start),
  };
};

/** In turn, so that no chance is taken for them. */
const seedPlaces = ['mentors arbejdsplads', 'offentligt sted', 'udendørs'];

const contactRows = (course: SeedCourse): CourseRows['contacts'] => {
  const { life, number, today, chance } = course;
  // In one course of six the log has been silent for a while.
  const until = chance.between(1, 6) === 1 ? addDays(today, -24) : today;
  return life.contacts
    .filter((on) => on <= until)
    .map((on, index) => ({
      course: number,
      heldOn: danishDate(on),
      channel: chance.between(1, 5) === 1 ? 'online' : 'møde',
      place: seedPlaces[index % seedPlaces.length] ?? '',
      minutes: String(chance.oneOf([45, 60, 75, 90])),
      function: chance.oneOf(['faglig', 'personlig', 'praktisk', 'afklarende']),
      note: 'Opdigtet note',
    }));
};

const followUpRows = (course: SeedCourse): CourseRows['followUps'] => {
  const { life, number, today, chance } = course;
  const calls = life.followUps
    .filter(({ on }) => on <= today)
    // Some calls were not made: of the last one often a leg is missing.
    .flatMap(({ ordinal, on }) =>
      (['mentor', 'mentee'] as const)
        .filter(() => chance.between(1, 9) !== 1)
        .map((leg) => ({
          course: number,
          on: danishDate(on),
          kind: 'opfølgning',
          ordinal: String(ordinal),
          leg,
        })),
    );
  const after = life.after
    .filter(({ on }) => on <= today && course.chance.between(1, 7) !== 1)
    .map(({ ordinal, on }) => ({
      course: number,
      on: danishDate(on),
      kind: 'efteropfølgning',
      ordinal: String(ordinal),
      status: chance.oneOf(['uddannelse', 'fuldtidsjob', 'søger', 'ikke truffet']),
      retained: '',
    }));
  return [...calls, ...(course.laterContact ? after : [])];
};

const measurementRows = (course: SeedCourse): CourseRows['measurements'] => {
  const { life, number, today, chance, instrument } = course;
  const answers = (from: number) =>
    Array.from({ length: course.items(instrument) }, () => chance.between(from, from + 2)).join('|');
  const row = (on: LocalDate, ordinal: string, from: number) => ({
    course: number,
    on: danishDate(on),
    instrument,
    ordinal,
    answers: answers(from),
  });
  return [
    ...(life.intro <= today ? [row(life.intro, '0', 1)] : []),
    ...life.measured
      .filter(({ on }) => on <= today && chance.between(1, 8) !== 1)
      .map(({ ordinal, on }) => row(on, String(ordinal), 2)),
    ...(addDays(life.closing, 1) <= today ? [row(addDays(life.closing, 1), '', 3)] : []),
  ];
};

const outcomeRow = (course: SeedCourse): SeedRow<'outcomes'> => {
  const { life, number, statutory, chance } = course;
  return {
    course: number,
    startedOn: danishDate(life.closing),
    kind: 'planlagt',
    mentorInterviewOn: by(course, addDays(life.closing, 1)),
    menteeInterviewOn: by(course, addDays(life.closing, 2)),
    ...(life.closed <= course.today && {
      outcome: chance.oneOf(['uddannelse', 'læreplads', 'fuldtidsjob', 'deltidsjob', 'søger', 'praktik']),
      evidence: chance.oneOf(['mentees oplysning', 'dokument']),
    }),
    ...(statutory && { hoursReconciledOn: by(course, life.closed) }),
    closedOn: by(course, life.closed),
  };
};
