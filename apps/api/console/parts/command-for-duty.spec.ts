import { describe, expect, it } from '@jest/globals';
import { pathForDuty } from './command-for-duty.ts';

const pathFor = (rule: string): string => pathForDuty({ course: 'c', rule, ordinal: 1, leg: 'coordinator' });

describe('where a duty is seen to', () => {
  it('is what settles it: a call is made, a case meeting is held', () => {
    expect(pathFor('noShowCall')).toBe(
      '/console/courses/c/do/complete-task?rule=noShowCall&ordinal=1&leg=coordinator',
    );
    expect(pathFor('noShowCaseMeeting')).toMatch('/console/courses/c/do/record-activity?');
  });
  it('is the page of the course where several commands may settle it', () => {
    expect(pathFor('concern')).toBe('/console/courses/c');
  });
});
