import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#kernel';
import { courseNews } from './course-news.ts';

const event = (stream: string, version: number, type: string, actor = 'anna'): Recorded =>
  ({ stream, version, type, data: {}, actor: { id: actor, role: 'coordinator' } }) as unknown as Recorded;

describe('the news of a page', () => {
  it('names each course once, with its newest version', () => {
    const page = [
      event('course-a', 1, 'ReferralReceived'),
      event('course-b', 7, 'ContactLogged'),
      event('course-a', 2, 'CitizenAccepted'),
    ];
    expect(courseNews(page)).toEqual([
      { courseId: 'a', version: 2, ended: false },
      { courseId: 'b', version: 7, ended: false },
    ]);
  });

  it('leaves out what the tick wrote, messages and refusals', () => {
    const page = [
      event('course-a', 3, 'ReminderIssued', 'system:course'),
      event('message-b', 1, 'MessageQueued', 'system:messages'),
      event('refusal-a', 1, 'CommandRefused'),
    ];
    expect(courseNews(page)).toEqual([]);
  });

  it('says when a course has ended by the end of the page', () => {
    const page = [
      event('course-a', 1, 'ReferralReceived'),
      event('course-a', 2, 'CourseArchived'),
      event('course-a', 3, 'CourseTakenOver'),
    ];
    expect(courseNews(page)).toEqual([{ courseId: 'a', version: 3, ended: true }]);
  });
});
