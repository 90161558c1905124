import { createCalendar } from '#calendar';
import { type Course, type CourseEvent, foldCourse, type Obligation, obligations } from '#courses';
import type { LocalDate } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';

const { catalogue } = loadCatalogue();
export const legalRules = catalogue.legalRules;
export const workingDays = createCalendar();

const mentor = 'mentor-1';
const told = (on: LocalDate) => ({ by: 'coordinator', at: `${on}T12:00:00.000Z`, on });

export const referredOn = (
  programme: ProgrammeVersion,
  on: LocalDate,
  laterContact = true,
): readonly CourseEvent[] => [
  {
    type: 'ReferralReceived',
    data: {
      on,
      number: 'F-1',
      mentee: 'mentee-1',
      channel: 'municipality',
      municipality: 'Søby',
      team: 'north',
      caseworker: 'caseworker',
      coordinator: 'coordinator',
    },
  },
  { type: 'CitizenAccepted', data: { on, textVersion: '1', laterContact } },
  {
    type: 'ProgrammeVersionPinned',
    data: { on, programme: programme.id, version: programme.version, scheme: programme.schemeKind },
  },
];

export const placedOn = (on: LocalDate): readonly CourseEvent[] => [
  { type: 'EligibilityAssessed', data: { on, age: 22, exception: false } },
  { type: 'PlacedOnWaitingList', data: { on, since: on } },
];

export const proposedOn = (on: LocalDate, expires: LocalDate, episode = 1): CourseEvent => ({
  type: 'MatchProposed',
  data: { on, episode, mentor, criteria: [], expires },
});

export const confirmedOn = (on: LocalDate, episode = 1): readonly CourseEvent[] => [
  { type: 'MatchAcceptedByMentor', data: { on, episode, onBehalf: false } },
  { type: 'MatchAcceptedByMentee', data: { on, episode, onBehalf: false } },
  { type: 'MatchConfirmed', data: { on, episode, mentor, place: 1 } },
];

export const introducedOn = (on: LocalDate): CourseEvent => ({ type: 'IntroMeetingHeld', data: { on } });

export const activatedOn = (start: LocalDate, end: LocalDate, hoursPerMonth = 3): readonly CourseEvent[] => {
  const terms = { start, end, hoursPerMonth, tasks: [] };
  return [
    { type: 'AgreementDrafted', data: { on: start, version: 1, terms } },
    { type: 'AgreementActivated', data: { on: start, version: 1, terms } },
  ];
};

const grantedFor = (from: LocalDate, to: LocalDate, hoursPerWeek: number): CourseEvent => ({
  type: 'GrantDecided',
  data: { on: from, from, to, hoursPerWeek },
});

let contacts = 0;
export const contactOn = (
  on: LocalDate,
  different: Partial<Extract<CourseEvent, { type: 'ContactLogged' }>['data']> = {},
): CourseEvent => ({
  type: 'ContactLogged',
  data: {
    on,
    contact: `contact-${++contacts}`,
    channel: 'meeting',
    minutes: 60,
    function: null,
    phoneReason: null,
    told: told(on),
    ...different,
  },
});

export const measuredOn = (on: LocalDate, instrument: string, ordinal: number): CourseEvent => ({
  type: 'MeasurementReceived',
  data: {
    on,
    measurement: `measurement-${instrument}-${ordinal}`,
    instrument,
    ordinal,
    respondent: 'mentee',
    scores: {},
    told: told(on),
  },
});

/** Begun as fast as can be: everything up to the activation on one day, a grant where the programme needs one. */
export const begunOn = (
  programme: ProgrammeVersion,
  start: LocalDate,
  end: LocalDate,
  hours = 3,
): readonly CourseEvent[] => [
  ...referredOn(programme, start),
  { type: 'EligibilityAssessed', data: { on: start, age: 22, exception: false } },
  ...(programme.grantRequired.value ? [grantedFor(start, end, hours)] : []),
  { type: 'PlacedOnWaitingList', data: { on: start, since: start } },
  proposedOn(start, start),
  ...confirmedOn(start),
  introducedOn(start),
  ...activatedOn(start, end, hours),
];

export const closingOn = (on: LocalDate): CourseEvent => ({
  type: 'ClosureStarted',
  data: { on, kind: 'planned', reason: null, automatic: false },
});

export const closedOn = (on: LocalDate, episode = 1): readonly CourseEvent[] => [
  { type: 'MatchEpisodeEnded', data: { on, episode, mentor, reason: 'courseClosed', side: null } },
  { type: 'CourseClosed', data: { on, kind: 'planned' } },
];

/** The course that these events tell. */
export const courseOf = (...events: readonly (CourseEvent | readonly CourseEvent[])[]): Course => {
  const course = foldCourse(events.flat());
  if (course.state === 'notReferred') throw new Error('no course yet');
  return course;
};

/** What such a course owes; with a rule's name only the windows of that rule. */
export const duties = (
  programme: ProgrammeVersion,
  course: Course,
  rule?: string,
  calendar = workingDays,
): readonly Obligation[] =>
  obligations(course, programme, calendar, legalRules).filter(
    (each) => rule === undefined || each.rule === rule,
  );

/** The windows of one leg. */
export const legOf = (all: readonly Obligation[], leg: string) => all.filter((each) => each.leg === leg);

/** Number, opening, due and closing date of each window. */
export const grid = (all: readonly Obligation[]) =>
  all.map(({ ordinal, opens, due, closes }) => [ordinal, opens, due, closes]);

/** When each step of a window is taken, and to whom. */
export const steps = (obligation: Obligation | undefined) =>
  (obligation?.steps ?? []).map(({ step, on, to }) => `${on} ${step} ${to.join()}`.trim());

export const only = (all: readonly Obligation[], ordinal: number, leg?: string) =>
  all.find((each) => each.ordinal === ordinal && (leg === undefined || each.leg === leg));
