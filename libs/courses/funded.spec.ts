import { describe, expect, it } from '@jest/globals';
import { claimsOf, notReferred } from '#courses';
import { by, retOgPligt, storyOf, tell, type Step } from '#test/support/course-story';
import {
  decideGrant,
  giveApproval,
  pathOf,
  reopenCourse,
  withdrawReferral,
} from '#test/support/course-steps';

const path = pathOf(retOgPligt);
const { given } = storyOf(retOgPligt);
const frame = (hours: number) => ({ frame: 'f-2026', year: 2026, hours, reserved: [] });
const reserved = [{ frame: 'f-2026', ordinal: 1, hours: 52.57 }];
const grant = (hours: number, override: string | null = null) =>
  by('caseworker', decideGrant({ frames: [frame(hours)], override }));

describe('a grant and its funding frame (5.3/8)', () => {
  it('takes its hours of the frame, and says so', () => {
    given(path.assessed)
      .when(grant(100))
      .records('ProfessionalAssessmentRecorded', {
        type: 'GrantDecided',
        data: { frames: [{ frame: 'f-2026', ordinal: 1, hours: 52.57 }] },
      });
  });
  it('is refused beyond the frame, unless a reason is given', () => {
    given(path.assessed).when(grant(52)).refuses('FRAME_EXHAUSTED');
    given(path.assessed)
      .when(grant(52, 'No other support is left'))
      .records('ProfessionalAssessmentRecorded', { type: 'GrantDecided', data: { overrun: true } });
  });
  it('asks for no frame where none is set', () => {
    given(path.assessed)
      .when(by('caseworker', decideGrant()))
      .records('ProfessionalAssessmentRecorded', 'GrantDecided');
  });
  it('holds its place in the row and its hours, until a course that has not begun ends', () => {
    const heldAfter = (...steps: readonly Step[]) =>
      claimsOf('c1', notReferred, tell(retOgPligt, [...path.assessed, ...steps]).events)
        .take.map(({ key }) => key)
        .filter((key) => key.startsWith('frame:'));
    expect(heldAfter(grant(100))).toEqual(['frame:f-2026:place:1', 'frame:f-2026:hours:1:52.57']);
    expect(heldAfter(grant(100), withdrawReferral())).toEqual([]);
  });
  it('stays used when a course that has begun is reopened, and then withdrawn after all', () => {
    const closed = path.closed.map((each) => (each.wish.type === 'DecideGrant' ? grant(100) : each));
    const reopened = [...closed, giveApproval('reopening'), reopenCourse({ to: 'waiting', mentor: null })];
    const { take } = claimsOf('c1', notReferred, tell(retOgPligt, [...reopened, withdrawReferral()]).events);
    expect(take.map(({ key }) => key)).toEqual(['frame:f-2026:place:1', 'frame:f-2026:hours:1:52.57']);
  });
  it('that takes the place of another gives back what that one held', () => {
    const again = by('caseworker', decideGrant({ hoursPerWeek: 1, frames: [{ ...frame(60), reserved }] }));
    given(path.assessed, grant(100))
      .when(again)
      .records('ProfessionalAssessmentRecorded', {
        type: 'GrantDecided',
        data: { frames: [{ frame: 'f-2026', ordinal: 2, hours: 26.29 }] },
      });
  });
});
