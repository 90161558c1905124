import { describe, expect, it } from '@jest/globals';
import { at, bul, by, storyOf } from '#test/support/course-story';
import {
  acceptMatch,
  activateAgreement,
  closeCourse,
  escalateConcern,
  holdIntro,
  completeAlignment,
  pathOf,
  raiseConcern,
  resolveConcern,
  scheduleIntro,
  startClosure,
  triageConcern,
} from '#test/support/course-steps';
import { matchSuspended } from './concern.ts';

const path = pathOf(bul);
const { given } = storyOf(bul);
const critical = raiseConcern({ severity: 'critical', kind: 'violence' });
const aboutMentor = by('mentee', raiseConcern({ kind: 'boundaries', aboutMentor: true }));

describe('a concern (5.3/23)', () => {
  it('is raised in any open state, by anyone of the course, and the course stays where it is (1.3/safety-net)', () => {
    for (const reached of [path.received, path.waiting, path.intro, path.active, path.closing, path.closed]) {
      const before = given(reached);
      before.when(by('mentor', raiseConcern())).records({
        type: 'ConcernRaised',
        data: { severity: 'serious', kind: 'wellbeing', by: 'mentor', aboutMentor: false },
      });
      expect(given(reached, raiseConcern()).course).toMatchObject({ state: before.course.state });
    }
  });
  it('is told in words, once', () => {
    given(path.active)
      .when(raiseConcern({ words: ' ' }))
      .refuses('CONCERN_WITHOUT_WORDS');
    given(path.active, raiseConcern()).when(raiseConcern()).changesNothing();
  });
  it('is read by someone, then taken further, then resolved with a reason', () => {
    const raised = given(path.active, raiseConcern());
    raised.when(escalateConcern()).refuses('CONCERN_NOT_TRIAGED');
    raised.when(resolveConcern()).refuses('CONCERN_NOT_TRIAGED');
    raised.when(triageConcern()).records('ConcernTriaged');
    const triaged = given(path.active, raiseConcern(), triageConcern());
    triaged.when(triageConcern()).changesNothing();
    triaged.when(escalateConcern()).records('ConcernEscalated');
    triaged.when(resolveConcern({ note: '' })).refuses('REASON_MISSING');
    triaged.when(resolveConcern()).records('ConcernResolved');
    const resolved = given(path.active, raiseConcern(), triageConcern(), resolveConcern());
    resolved.when(resolveConcern()).changesNothing();
    resolved.when(escalateConcern()).refuses('CONCERN_RESOLVED');
    resolved.when(triageConcern({ concern: 'another' })).refuses('UNKNOWN_CONCERN');
  });
});

describe('a concern about a child', () => {
  const raised = given(path.active, raiseConcern({ kind: 'neglect' }));
  it('is not triaged until it is known whether it is one, and whether the authorities are notified', () => {
    raised.when(triageConcern({ under18: null })).refuses('UNDER_18_UNANSWERED');
    raised.when(triageConcern({ under18: true })).refuses('NOTIFICATION_UNANSWERED');
    raised
      .when(triageConcern({ under18: true, notification: 'notNeeded', note: null }))
      .refuses('NOTIFICATION_UNANSWERED');
    raised
      .when(triageConcern({ under18: true, notification: 'notNeeded' }))
      .records({ type: 'ConcernTriaged', data: { under18: true, notification: 'notNeeded' } });
  });
  it('keeps that the authorities were notified', () => {
    raised
      .when(triageConcern({ under18: true, notification: 'made' }))
      .records('ConcernTriaged', 'ChildNotificationMade');
  });
});

describe('a critical concern', () => {
  it('keeps the two from meeting alone until it is resolved', () => {
    given(path.intro, critical).when(scheduleIntro()).refuses('MEETINGS_SUSPENDED');
    given(path.intro, completeAlignment(), critical).when(holdIntro()).refuses('MEETINGS_SUSPENDED');
    given(path.prepared, critical).when(activateAgreement()).refuses('MEETINGS_SUSPENDED');
    given(path.intro, critical, triageConcern(), resolveConcern())
      .when(scheduleIntro())
      .records('IntroMeetingScheduled');
  });
});

describe('a concern about the mentor', () => {
  it('lets the match rest', () => {
    given(path.proposed, acceptMatch('mentor'), aboutMentor)
      .when(acceptMatch('mentee'))
      .refuses('MATCH_SUSPENDED');
    const { course } = given(path.active, aboutMentor);
    expect(course.state !== 'notReferred' && matchSuspended(course)).toBe(true);
  });
});

describe('a course with an open concern', () => {
  it('is not closed before somebody has it', () => {
    const ready = given(path.ready, raiseConcern());
    ready.when(closeCourse()).refuses('CONCERNS_OPEN');
    given(path.ready, raiseConcern(), triageConcern(), resolveConcern({ resolution: 'handedOver' }))
      .when(closeCourse())
      .records('MatchEpisodeEnded', 'CourseClosed');
    given(path.active, raiseConcern()).when(at('2026-03-02', startClosure())).leadsTo('closing');
  });
});
