import { describe, expect, it } from '@jest/globals';
import { visibleCourse } from '#access';
import { foldCourse, type Known } from '#courses';
import { bul, by, storyOf, type Step } from '#test/support/course-story';
import {
  abortStartup,
  acceptMatch,
  declineMatch,
  liftVeto,
  pathOf,
  proposeMatch,
  recordMatchWishes,
  vetoMentor,
} from '#test/support/course-steps';

const { received, assessed, waiting, proposed, intro, active } = pathOf(bul);
const { given } = storyOf(bul);

const known = (...steps: readonly (Step | readonly Step[])[]): Known => {
  const { course } = given(...steps);
  if (course.state === 'notReferred') throw new Error('no course');
  return course;
};

describe('what the mentee needs and wishes of a match (1.3/matching)', () => {
  it('is told in codes, and in words that are encrypted', () => {
    for (const soFar of [received, assessed, waiting, proposed])
      given(soFar)
        .when(recordMatchWishes())
        .records({
          type: 'MatchWishesRecorded',
          data: { trades: ['it'], areas: ['Søby'], languages: ['da'], requiredLanguage: null },
          texts: { words: { subject: 'mentee-1', group: 'case', text: 'Someone patient' } },
        });
    given(waiting).when(recordMatchWishes()).leadsTo('waiting');
  });
  it('replaces what was told before, and is recorded once', () => {
    given(waiting, recordMatchWishes()).when(recordMatchWishes()).changesNothing();
    const later = recordMatchWishes({ statement: 'statement-2', trades: ['health'], mentorAge: 'from50' });
    given(waiting, recordMatchWishes()).when(later).records('MatchWishesRecorded');
    expect(known(waiting, recordMatchWishes(), later).wishes).toMatchObject({
      trades: ['health'],
      mentorAge: 'from50',
    });
  });
  it('is the mentee’s to tell, too, and comes too late when there is a match', () => {
    given(waiting).when(by('mentee', recordMatchWishes())).records('MatchWishesRecorded');
    given(active).when(recordMatchWishes()).refuses('NOT_ALLOWED_NOW');
  });
  it('goes on with the course', () => {
    expect(known(waiting, recordMatchWishes(), proposeMatch(), declineMatch('mentor')).wishes).toMatchObject({
      trades: ['it'],
    });
  });
});

describe('a veto (5.3/10)', () => {
  const one = { mentor: 'mentor-1' };

  it('by either of the two keeps them apart until it is taken back', () => {
    for (const reason of ['vetoByMentee', 'vetoByMentor'] as const) {
      const veto = vetoMentor({ ...one, reason });
      given(waiting)
        .when(veto)
        .records({ type: 'MentorVetoed', data: { mentor: 'mentor-1', reason } });
      given(waiting, veto).when(veto).changesNothing();
      given(waiting, veto).when(proposeMatch()).refuses('VETOED');
      given(waiting, veto, liftVeto({ ...one, reason }))
        .when(proposeMatch())
        .leadsTo('proposed');
    }
    given(waiting).when(liftVeto()).changesNothing();
  });
  it('is about one mentor alone', () => {
    given(waiting, vetoMentor()).when(proposeMatch()).leadsTo('proposed');
  });
  it('for a conflict of interest is kept, too', () => {
    const conflict = vetoMentor({ ...one, reason: 'conflictOfInterest' });
    given(waiting, conflict).when(proposeMatch()).refuses('CONFLICT_OF_INTEREST');
    given(waiting, conflict, liftVeto(one)).when(proposeMatch()).refuses('CONFLICT_OF_INTEREST');
  });
  it('after the proposal keeps the match from being confirmed', () => {
    given(proposed, acceptMatch('mentor'), vetoMentor(one)).when(acceptMatch('mentee')).refuses('VETOED');
  });
  it('is each one’s own', () => {
    given(waiting).when(by('mentee', vetoMentor())).records('MentorVetoed');
    given(waiting)
      .when(by('mentee', vetoMentor({ reason: 'vetoByMentor' })))
      .refuses('OTHER_SIDE');
    given(waiting, vetoMentor({ reason: 'vetoByMentor' }))
      .when(by('mentee', liftVeto({ reason: 'vetoByMentor' })))
      .refuses('OTHER_SIDE');
  });
});

describe('a no that was said before', () => {
  it('leaves the mentor out of the ranking, and is no veto: who has time next month may be proposed again', () => {
    const declined = [proposed, declineMatch('mentor')];
    expect(known(...declined).ruledOut).toEqual([{ mentor: 'mentor-1', why: 'declined' }]);
    given(...declined)
      .when(proposeMatch())
      .leadsTo('proposed');
    expect(known(...declined, proposeMatch(), declineMatch('mentee')).ruledOut).toHaveLength(1);
  });
  it('at the first meeting does so, too', () => {
    expect(known(intro, abortStartup()).ruledOut).toEqual([{ mentor: 'mentor-1', why: 'earlierMatch' }]);
  });
});

describe('of wishes and vetoes', () => {
  const course = foldCourse(given(waiting, recordMatchWishes(), vetoMentor()).events);
  if (course.state === 'notReferred') throw new Error('no course');

  it('the mentee sees the wishes, and the mentor neither', () => {
    expect(visibleCourse(course, 'mentee')).toMatchObject({ wishes: { trades: ['it'] }, ruledOut: [] });
    expect(visibleCourse(course, 'mentor')).toMatchObject({ wishes: null, ruledOut: [] });
  });
  it('the municipality sees as little where it sees no more than the progress', () => {
    expect(visibleCourse(course, 'progress')).toMatchObject({ wishes: null, ruledOut: [] });
    expect(visibleCourse(course, 'full')).toBe(course);
  });
});
