import { describe, expect, it } from '@jest/globals';
import { foldCourse } from '#courses';
import { about, at, bul, storyOf } from '#test/support/course-story';
import type { Step } from '#test/support/course-story';
import {
  extendAgreement,
  itself,
  logContact,
  pathOf,
  setGoal,
  startClosure,
  withdrawReferral,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);

describe('the dates that duties count from', () => {
  const occasions = (steps: readonly Step[]) => {
    const { course } = given(steps);
    return 'occasions' in course ? course.occasions : [];
  };
  it('end when what they await has come', () => {
    expect(occasions(path.waiting)).toEqual([
      { anchor: 'referralReceived', on: '2026-03-02', episode: 1, nth: 1, endedOn: '2026-03-02' },
      { anchor: 'waitingSince', on: '2026-03-02', episode: 1, nth: 1, endedOn: null },
    ]);
  });
  it('keep the waiting through a proposal, and end with the course', () => {
    const open = (steps: readonly Step[]) =>
      occasions(steps)
        .filter(({ endedOn }) => endedOn === null)
        .map(({ anchor }) => anchor);
    expect(open(path.proposed)).toEqual(['waitingSince', 'matchProposed']);
    expect(open(path.intro)).toEqual(['matchConfirmed']);
    expect(open(path.active)).toEqual(['introHeld', 'agreementStart', 'agreementEnd']);
    expect(open(path.closing)).toEqual(['introHeld', 'agreementStart', 'closureStarted']);
    expect(open([...path.waiting, withdrawReferral()])).toEqual([]);
  });
  it('leave the last act alone when the course itself acts', () => {
    const reminded = given(path.waiting, at('2026-03-30', itself({ type: 'RecordWaitingBreach' }))).course;
    expect(reminded).toMatchObject({ lastActOn: '2026-03-02' });
    expect(given(path.active, at('2026-04-01', extendAgreement())).course).toMatchObject({
      lastActOn: '2026-04-01',
      lastTransitionOn: '2026-04-01',
    });
  });
  it('move the last act to the day on which someone told it, whatever day it is about (6.2/stale)', () => {
    const another = setGoal({ goal: 'goal-2' });
    const late = at('2026-04-01', another);
    given(path.active)
      .when(about('2026-03-10', late))
      .records({ type: 'GoalSet', data: { on: '2026-03-10', toldOn: '2026-04-01' } });
    for (const told of [another, logContact(), startClosure()])
      expect(given(path.active, about('2026-03-10', at('2026-04-01', told))).course).toMatchObject({
        lastActOn: '2026-04-01',
      });
  });
  it('cannot be folded from a history that cannot be', () => {
    expect(() => foldCourse([{ type: 'ReferralCompleted', data: { on: '2026-03-02' } }])).toThrow(
      'Impossible history',
    );
  });
});
