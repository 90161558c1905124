import { expect } from '@jest/globals';
import { isRefusal } from '#kernel';
import { foldMentor, type MentorEvent, type MentorRefusalCode } from '#mentors';
import { mentorDecision, mentorTold, type MentorStep } from './mentor-decision.ts';

/** A story about a mentor, by sentences. */
export const givenMentor = (...steps: readonly MentorStep[]) => ({
  when: (step: MentorStep) => {
    const decision = mentorDecision(step, foldMentor(mentorTold(...steps)));
    return {
      records: (...expected: readonly (MentorEvent['type'] | object)[]) => {
        expect(isRefusal(decision) ? decision.refused : decision).toEqual(
          expected.map((each): unknown =>
            typeof each === 'string'
              ? expect.objectContaining({ type: each })
              : expect.objectContaining(each),
          ),
        );
      },
      refuses: (code: MentorRefusalCode) => {
        expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
      },
      changesNothing: () => {
        expect(decision).toEqual([]);
      },
    };
  },
});
