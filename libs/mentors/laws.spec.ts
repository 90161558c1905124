import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#calendar';
import { isRefusal, type LocalDate } from '#kernel';
import { lawRuns } from '#test/support/law-runs';
import { applies } from '#test/support/mentor-steps';
import { mentorDecision, mentorOn, type MentorStep } from '#test/support/mentor-story';
import { mentorStepKinds } from '#test/support/random-mentor';
import { evolveMentor, foldMentor, notApplied } from './index.ts';
import type { Mentor, MentorEvent, NotApplied } from './index.ts';
import { mentorLifecycle } from './lifecycle.ts';

/** What someone wishes, and how many days after the wish before. */
const wishes = fc.array(
  fc.tuple(fc.constantFrom(applies(), ...mentorStepKinds), fc.integer({ min: 0, max: 90 })),
  {
    maxLength: 40,
  },
);

/** Lives through wishes, each on its day; tells of each what was decided and of which mentor. */
const live = (
  sequence: readonly (readonly [MentorStep, number])[],
  look: (step: MentorStep, mentor: Mentor | NotApplied, events: readonly MentorEvent[]) => void,
): readonly MentorEvent[] => {
  let day: LocalDate = '2026-03-02';
  let mentor: Mentor | NotApplied = notApplied;
  const events: MentorEvent[] = [];
  for (const [wish, days] of sequence) {
    day = addDays(day, days);
    const step = mentorOn(day, wish);
    const decision = mentorDecision(step, mentor);
    if (isRefusal(decision)) {
      expect(decision.da + decision.en).not.toContain('{');
      continue;
    }
    events.push(...decision);
    mentor = decision.reduce<Mentor | NotApplied>(evolveMentor, mentor);
    look(step, mentor, decision);
  }
  return events;
};

describe('laws of any mentor’s life', () => {
  it('every command is idempotent: asked twice, it happens once', () => {
    fc.assert(
      fc.property(wishes, (sequence) => {
        live(sequence, (step, mentor) => {
          const again = mentorDecision(step, mentor);
          expect(isRefusal(again) || again.length === 0).toBe(true);
        });
      }),
      { numRuns: lawRuns(300) },
    );
  });

  it('no sequence reaches an illegal state: each state has its row, and no more courses are given back than taken on', () => {
    fc.assert(
      fc.property(wishes, (sequence) => {
        const events = live(sequence, (_, mentor) => {
          expect(Object.keys(mentorLifecycle)).toContain(mentor.state);
        });
        const count = (type: MentorEvent['type']) => events.filter((event) => event.type === type).length;
        expect(count('CourseGivenBack')).toBeLessThanOrEqual(count('CourseTakenOn'));
        expect(count('MentorApproved')).toBeLessThanOrEqual(1);
        expect(count('MentorReturned')).toBeLessThanOrEqual(count('MentorPaused'));
      }),
      { numRuns: lawRuns(300) },
    );
  });

  it('folding the events equals deciding anew', () => {
    fc.assert(
      fc.property(wishes, (sequence) => {
        let last: Mentor | NotApplied = notApplied;
        const events = live(sequence, (_, mentor) => {
          last = mentor;
        });
        expect(foldMentor(events)).toEqual(last);
      }),
      { numRuns: lawRuns(300) },
    );
  });
});
