import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '#courses';
import { at, bul, by, storyOf } from '#test/support/course-story';
import {
  giveApproval,
  pathOf,
  pauseCourse,
  readyMentor,
  reopenCourse,
  terms,
  withdrawConsent,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const approved = [...path.closed, giveApproval('reopening')];

describe('a closed course (5.3/31)', () => {
  it('goes on with its mentor, and a volunteer agreement ends as much later as it was closed', () => {
    const reopened = given(approved).when(at('2026-03-16', reopenCourse()));
    reopened.records({
      type: 'CourseReopened',
      data: { to: 'active', mentor: 'mentor-1', place: 1, end: '2026-09-15' },
    });
    reopened.leadsTo('active');
    given(path.postFollowUp, giveApproval('reopening')).when(reopenCourse()).leadsTo('active');
  });
  it('ends as much later as it stood still where its closure began in a pause', () => {
    const closing = path.closed.slice(path.active.length).map((each) => at('2026-03-09', each));
    given(path.active, pauseCourse(), ...closing, giveApproval('reopening'))
      .when(at('2026-03-16', reopenCourse()))
      .records({ type: 'CourseReopened', data: { to: 'active', end: '2026-09-15' } });
  });
  it('waits for another mentor where that is wished', () => {
    const waiting = reopenCourse({ to: 'waiting' });
    given(approved).when(waiting).leadsTo('waiting');
    expect(given(approved, at('2026-03-16', waiting)).course).toMatchObject({
      waitingSince: '2026-03-16',
      episode: 2,
    });
  });
  it('is opened by two, for a reason', () => {
    given(path.closed).when(reopenCourse()).refuses('APPROVAL_MISSING');
    given(path.closed, giveApproval('reopening'))
      .when(by('leader', reopenCourse()))
      .refuses('APPROVAL_MISSING');
    given(approved)
      .when(reopenCourse({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(path.closed, giveApproval('reopening')).when(giveApproval('reopening')).changesNothing();
    given(path.active).when(giveApproval('reopening')).refuses('APPROVAL_NOT_NEEDED');
  });
  it('is opened within 30 days; later a new course is linked to it', () => {
    given(approved).when(at('2026-04-01', reopenCourse())).records('CourseReopened');
    given(approved).when(at('2026-04-02', reopenCourse())).refuses('TOO_LATE_TO_REOPEN');
  });
  it('goes on only with a mentor who can, and an agreement that has not ended', () => {
    given(approved)
      .when(reopenCourse({ mentor: { ...readyMentor, placesTaken: 2 } }))
      .refuses('NO_PLACE');
    given(approved)
      .when(reopenCourse({ mentor: null }))
      .refuses('NO_MATCH_TO_GO_ON');
    const short = approved.map((each) =>
      each.wish.type === 'DraftAgreement'
        ? { ...each, wish: { ...each.wish, terms: { ...terms, end: '2026-03-03' } } }
        : each,
    );
    const late = short.map((each) => (each.wish.type === 'CloseCourse' ? at('2026-03-09', each) : each));
    given(late).when(at('2026-03-16', reopenCourse())).refuses('AGREEMENT_OVER');
  });
  it('stays closed where the citizen takes no part any more', () => {
    given(path.closed, by('mentee', withdrawConsent()), giveApproval('reopening'))
      .when(reopenCourse())
      .refuses('CONSENT_MISSING');
  });
  it('takes the mentor’s place and the mentee’s one open course again', () => {
    const { course, events } = given(approved);
    const after = given(approved, reopenCourse()).events.slice(events.length);
    expect(claimsOf('a', course, after)).toEqual({
      take: [
        { key: 'open:mentee-1:bul', owner: 'course-a' },
        { key: 'mentor:mentor-1:place:1', owner: 'course-a' },
      ],
      release: [],
    });
  });
  it('needs a new yes for the next time', () => {
    const { course } = given(approved, reopenCourse());
    expect(course).toMatchObject({ ledger: { approvals: [{ of: 'reopening', used: true }] } });
  });
});
