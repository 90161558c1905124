import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#kernel';
import { newsOf } from './news.ts';

const event = (stream: string, version: number, type: string, actor = 'anna'): Recorded =>
  ({ stream, version, type, data: {}, actor: { id: actor, role: 'coordinator' } }) as unknown as Recorded;

describe('the news of a page', () => {
  it('names each once, with its newest version', () => {
    const page = [
      event('course-a', 1, 'ReferralReceived'),
      event('course-b', 7, 'ContactLogged'),
      event('course-a', 2, 'CitizenAccepted'),
    ];
    expect(newsOf(page)).toEqual([
      { kind: 'course', id: 'a', version: 2, ended: false },
      { kind: 'course', id: 'b', version: 7, ended: false },
    ]);
  });

  it('leaves out what the tick wrote, messages and refusals', () => {
    const page = [
      event('course-a', 3, 'ReminderIssued', 'system:course'),
      event('message-b', 1, 'MessageQueued', 'system:messages'),
      event('refusal-a', 1, 'CommandRefused'),
    ];
    expect(newsOf(page)).toEqual([]);
  });

  it('says when a course has ended by the end of the page', () => {
    const page = [
      event('course-a', 1, 'ReferralReceived'),
      event('course-a', 2, 'CourseArchived'),
      event('course-a', 3, 'CourseTakenOver'),
    ];
    expect(newsOf(page)).toEqual([{ kind: 'course', id: 'a', version: 3, ended: true }]);
  });
});
