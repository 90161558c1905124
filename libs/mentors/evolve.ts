import { bug } from '#kernel';
import type { MentorEvent } from './events.ts';
import { notApplied } from './mentor.ts';
import type { KnownMentor, Mentor, NotApplied } from './mentor.ts';
import { mentorUpcasters } from './upcasters.ts';

type Story = Mentor | NotApplied;
type Step<Type extends MentorEvent['type']> = (
  mentor: Story,
  data: Extract<MentorEvent, { type: Type }>['data'],
) => Story;

/** A step from one of these states to another. */
const move =
  (from: readonly Mentor['state'][], state: Mentor['state']) =>
  (mentor: Story, { on }: MentorEvent['data']): Story =>
    mentor.state !== 'notApplied' && from.includes(mentor.state)
      ? { ...mentor, state, lastTransitionOn: on > mentor.lastTransitionOn ? on : mentor.lastTransitionOn }
      : bug(`a mentor from ${mentor.state} to ${state}`);

/** A fact that leaves the state as it is. */
const learn =
  <Data>(what: (mentor: KnownMentor, data: Data) => Partial<KnownMentor>) =>
  (mentor: Story, data: Data): Story =>
    mentor.state === 'notApplied' ? bug('a fact about no mentor') : { ...mentor, ...what(mentor, data) };

const evolution: { readonly [Type in MentorEvent['type']]: Step<Type> } = {
  MentorApplied: (before, { on, mentor }) =>
    before.state === 'notApplied'
      ? {
          state: 'applied',
          mentor,
          checks: {},
          training: [],
          confidentiality: null,
          availability: null,
          gender: null,
          ageGroup: null,
          lastTransitionOn: on,
        }
      : bug('MentorApplied twice'),
  ScreeningInterviewHeld: move(['applied'], 'screened'),
  MentorScreenedOut: move(['applied', 'screened'], 'screenedOut'),
  MentorApproved: move(['screened'], 'approved'),
  BackgroundCheckRecorded: learn(({ checks }, { check, passed }) => ({
    checks: { ...checks, [check]: passed },
  })),
  ConfidentialityDeclarationSigned: learn((_, { version }) => ({ confidentiality: version })),
  MentorTrainingCompleted: learn(({ training }, { module }) => ({ training: [...training, module] })),
  AvailabilityDeclared: learn((_, { capacity, hoursPerMonth, trades, areas, languages }) => ({
    availability: { capacity, hoursPerMonth, trades, areas, languages },
  })),
  MentorDescribed: learn((_, { gender, ageGroup }) => ({ gender, ageGroup })),
  MentorPaused: move(['approved'], 'paused'),
  MentorReturned: move(['paused'], 'approved'),
  MentorLeft: move(['applied', 'screened', 'approved', 'paused'], 'left'),
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
