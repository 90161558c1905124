import { bug, type LocalDate } from '#kernel';
import type { MentorEvent } from './events.ts';
import { notApplied } from './mentor.ts';
import type { KnownMentor, LatestTalks, Mentor, NotApplied, Passed } from './mentor.ts';
import { mentorUpcasters } from './upcasters.ts';

type Story = Mentor | NotApplied;
type Step<Type extends MentorEvent['type']> = (
  mentor: Story,
  data: Extract<MentorEvent, { type: Type }>['data'],
) => Story;

const later = (a: LocalDate | null, b: LocalDate): LocalDate => (a === null || b > a ? b : a);

/** A step from one of these states to another. A pause ends with any of them but the one that begins it. */
const move =
  (from: readonly Mentor['state'][], state: Mentor['state']) =>
  (mentor: Story, data: MentorEvent['data']): Story =>
    mentor.state !== 'notApplied' && from.includes(mentor.state)
      ? {
          ...mentor,
          state,
          returnsOn: 'until' in data ? data.until : null,
          lastTransitionOn: later(mentor.lastTransitionOn, data.on),
        }
      : bug(`a mentor from ${mentor.state} to ${state}`);

/** A fact that leaves the state as it is. */
const learn =
  <Data>(what: (mentor: KnownMentor, data: Data) => Partial<KnownMentor>) =>
  (mentor: Story, data: Data): Story =>
    mentor.state === 'notApplied' ? bug('a fact about no mentor') : { ...mentor, ...what(mentor, data) };

/** The latest by its date; of one day the one told last. */
const latest = <P extends Passed>(before: P | undefined, told: P): P =>
  before !== undefined && before.on > told.on ? before : told;

const talk = (kind: keyof LatestTalks) =>
  learn<{ readonly on: LocalDate }>(({ talks }, { on }) => ({
    talks: { ...talks, [kind]: later(talks[kind], on) },
  }));

const reminded = learn<{ readonly identity: string }>(({ reminders }, { identity }) => ({
  reminders: { ...reminders, [identity]: true },
}));

const evolution: { readonly [Type in MentorEvent['type']]: Step<Type> } = {
  MentorApplied: (before, { on, mentor, kind = null }) =>
    before.state === 'notApplied'
      ? {
          state: 'applied',
          mentor,
          kind,
          checks: {},
          training: {},
          confidentiality: null,
          qualifications: [],
          availability: null,
          gender: null,
          ageGroup: null,
          declaredOn: null,
          offeringSince: null,
          courses: [],
          lastCourseEndedOn: null,
          talks: { sparring: null, supervision: null, reflectingTeam: null, care: null },
          reminders: {},
          returnsOn: null,
          lastTransitionOn: on,
        }
      : bug('MentorApplied twice'),
  MentorKindStated: learn((_, { kind }) => ({ kind })),
  ScreeningInterviewHeld: move(['applied'], 'screened'),
  MentorScreenedOut: move(['applied', 'screened'], 'screenedOut'),
  MentorApproved: move(['screened'], 'approved'),
  BackgroundCheckRecorded: learn(({ checks }, { on, check, passed, expiresOn = null }) => ({
    checks: { ...checks, [check]: latest(checks[check], { on, passed, expiresOn }) },
  })),
  ConfidentialityDeclarationSigned: learn((_, { version }) => ({ confidentiality: version })),
  MentorTrainingCompleted: learn(({ training }, { on, module, expiresOn = null }) => ({
    training: { ...training, [module]: latest(training[module], { on, expiresOn }) },
  })),
  QualificationRecorded: learn(({ qualifications }, { on, kind }) => ({
    qualifications: [...qualifications, { kind, on }],
  })),
  AvailabilityDeclared: learn(({ offeringSince }, { on, ...availability }) => ({
    availability,
    declaredOn: on,
    offeringSince: availability.capacity === 0 ? null : (offeringSince ?? on),
  })),
  MentorDescribed: learn((_, { gender, ageGroup }) => ({ gender, ageGroup })),
  MentorPaused: move(['approved'], 'paused'),
  MentorReturned: move(['paused'], 'approved'),
  MentorLeft: move(['applied', 'screened', 'approved', 'paused'], 'left'),
  CourseTakenOn: learn(({ courses }, { on, course }) => ({
    courses: [...courses, { course, since: on }],
  })),
  CourseGivenBack: learn(({ courses, lastCourseEndedOn }, { on, course }) => ({
    courses: courses.filter((each) => each.course !== course),
    lastCourseEndedOn: later(lastCourseEndedOn, on),
  })),
  SparringHeld: talk('sparring'),
  SupervisionHeld: talk('supervision'),
  ReflectingTeamSessionHeld: talk('reflectingTeam'),
  VolunteerCareContactMade: talk('care'),
  ReminderIssued: reminded,
  ReminderSuppressed: reminded,
};

/** What one more event makes of a mentor. */
export const evolveMentor = (mentor: Story, event: MentorEvent): Story => {
  // The table's key and the event's type are the same word, which TypeScript cannot follow through the look-up.
  const step = evolution[event.type] as ((mentor: Story, data: MentorEvent['data']) => Story) | undefined;
  return step === undefined ? bug(`${event.type} is no event of a mentor`) : step(mentor, event.data);
};

/** Whether this version of the program can read an event: one whose upcasters lead to the schema that is written now. */
export const knowsMentorEvent = (event: { readonly type: string; readonly schemaVersion: number }): boolean =>
  Object.hasOwn(evolution, event.type) &&
  event.schemaVersion === 1 + Object.keys(mentorUpcasters[event.type] ?? {}).length;

/** The types of event that this version knows, for whoever must notice that another version knows others. */
export const mentorEventTypes: readonly string[] = Object.keys(evolution);

/** A mentor as the events tell it, in their order. */
export const foldMentor = (events: readonly MentorEvent[]): Story => events.reduce(evolveMentor, notApplied);
