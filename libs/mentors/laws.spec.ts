import { isDeepStrictEqual } from 'node:util';
import { describe } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#calendar';
import { upcast } from '#event-store/upcast';
import { isRefusal, type Decision, type LocalDate, type Recorded } from '#kernel';
import { lawRuns } from '#test/support/law-runs';
import { itHolds } from '#test/support/laws';
import { applies } from '#test/support/mentor-steps';
import { mentorDecision, mentorOn, type MentorStep } from '#test/support/mentor-decision';
import { mentorStepKinds } from '#test/support/random-mentor';
import { evolveMentor, foldMentor, mentorUpcasters, notApplied } from './index.ts';
import type { Mentor, MentorEvent, NotApplied } from './index.ts';
import { mentorLifecycle } from './lifecycle.ts';

/** What someone wishes, and how many days after the wish before. */
const wishes = fc.array(
  fc.tuple(fc.constantFrom(applies(), ...mentorStepKinds), fc.integer({ min: 0, max: 90 })),
  { maxLength: 60, size: 'max' },
);

/** A wish that was granted, on its day. */
interface Seen {
  readonly step: MentorStep;
  readonly decided: readonly MentorEvent[];
  readonly after: Mentor | NotApplied;
  readonly again: Decision<MentorEvent>;
}

interface Life {
  readonly events: readonly MentorEvent[];
  readonly seen: readonly Seen[];
  readonly refusals: readonly { readonly da: string; readonly en: string }[];
}

const live = (sequence: readonly (readonly [MentorStep, number])[]): Life => {
  let day: LocalDate = '2026-03-02';
  let mentor: Mentor | NotApplied = notApplied;
  const seen: Seen[] = [];
  const refusals: Life['refusals'][number][] = [];
  for (const [wish, days] of sequence) {
    day = addDays(day, days);
    const step = mentorOn(day, wish);
    const decision = mentorDecision(step, mentor);
    if (isRefusal(decision)) {
      refusals.push(decision);
      continue;
    }
    mentor = decision.reduce<Mentor | NotApplied>(evolveMentor, mentor);
    seen.push({ step, decided: decision, after: mentor, again: mentorDecision(step, mentor) });
  }
  return { events: seen.flatMap(({ decided }) => decided), seen, refusals };
};

/** As the store gives them back. */
const stored = (events: readonly MentorEvent[]): readonly MentorEvent[] =>
  JSON.parse(JSON.stringify(events)) as MentorEvent[];

/** The same event as the first program wrote it, where that program could have told it. */
const asFirstWritten = ({ type, data }: MentorEvent) => {
  if (type !== 'AvailabilityDeclared' || data.trades.length > 1 || data.areas.length > 1)
    return { type, data, schemaVersion: 2 };
  const { trades, areas, ...others } = data;
  return { type, data: { ...others, sector: trades[0] ?? null, area: areas[0] ?? null }, schemaVersion: 1 };
};

/** As the store reads it; of what else it keeps with an event, nothing is asked here. */
const newest = (event: ReturnType<typeof asFirstWritten>): MentorEvent =>
  upcast(event as unknown as Recorded, mentorUpcasters) as unknown as MentorEvent;

describe('laws of any mentor’s life', () => {
  itHolds(wishes.map(live), lawRuns(300), {
    'every command is idempotent: asked twice, it happens once': ({ seen }) =>
      seen.filter(({ again }) => !isRefusal(again) && again.length > 0).map(({ step }) => step.wish.type),

    'no sequence reaches an illegal state: each state has its row, and no more courses are given back than taken on':
      ({ events, seen }) => {
        const count = (type: MentorEvent['type']) => events.filter((event) => event.type === type).length;
        const strange = seen.map(({ after }) => after.state).filter((state) => !(state in mentorLifecycle));
        return [
          ...strange,
          ...(count('CourseGivenBack') > count('CourseTakenOn') ? ['CourseGivenBack'] : []),
          ...(count('MentorApproved') > 1 ? ['MentorApproved'] : []),
          ...(count('MentorReturned') > count('MentorPaused') ? ['MentorReturned'] : []),
        ];
      },

    'deciding anew from what was stored decides the same, and comes to the same mentor': ({ seen }) => {
      let mentor: Mentor | NotApplied = notApplied;
      return seen
        .filter(({ step, decided, after }) => {
          const again = mentorDecision(step, mentor);
          mentor = stored(decided).reduce<Mentor | NotApplied>(evolveMentor, mentor);
          return !isDeepStrictEqual(again, decided) || !isDeepStrictEqual(mentor, after);
        })
        .map(({ step }) => step.wish.type);
    },

    'what an older program wrote is read as what it told': ({ events }) => {
      const read = events.map((event) => newest(asFirstWritten(event)));
      return isDeepStrictEqual(foldMentor(read), foldMentor(events)) ? [] : read;
    },

    'a refusal has all its words': ({ refusals }) =>
      refusals.filter(({ da, en }) => /[{}]|undefined|null|object/.test(`${da} ${en}`)),
  });
});
