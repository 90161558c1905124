import { describe, expect, it } from '@jest/globals';
import { pathForDuty, pathForTold, type ToldDuty } from './where-done.ts';

const pathFor = (rule: string): string => pathForDuty({ course: 'c', rule, ordinal: 1, leg: 'coordinator' });

describe('where a duty is seen to', () => {
  it('is what settles it: a call is made, a case meeting is held', () => {
    expect(pathFor('noShowCall')).toBe(
      '/console/courses/c/do/complete-task?rule=noShowCall&ordinal=1&leg=coordinator',
    );
    expect(pathFor('noShowCaseMeeting')).toMatch('/console/courses/c/do/record-activity?');
  });
  it('is the page of the course where several commands may settle it', () => {
    for (const rule of ['appointment', 'endWarning']) expect(pathFor(rule)).toBe('/console/courses/c#can-do');
  });
  it('is the page of the course, too, where it takes a look at all of it', () => {
    for (const rule of ['closing', 'noActivity']) expect(pathFor(rule)).toBe('/console/courses/c');
  });
  it('is the triage of the very concern (6.2/concern)', () => {
    for (const rule of ['concern', 'criticalConcern'])
      expect(pathFor(rule)).toBe(
        `/console/courses/c/do/triage-concern?rule=${rule}&ordinal=1&leg=coordinator`,
      );
  });
});

describe('where someone is led who is told of a duty', () => {
  const told = (duty: Partial<ToldDuty>): string =>
    pathForTold({
      ...{ rule: 'agreementUnsigned', courseId: 'c', leg: 'mentor', role: 'caseworker' },
      identity: 'agreementUnsigned:1:2:mentor:remind-7:2026-08-04',
      ...duty,
    });
  it('is the form of what settles it, about the very window', () => {
    expect(told({})).toBe('/console/courses/c/do/sign-agreement?rule=agreementUnsigned&ordinal=2&leg=mentor');
  });
  it('is the form that asks which window it is, where that was not kept', () => {
    expect(told({ identity: null, leg: null })).toBe(
      '/console/courses/c/do/sign-agreement?rule=agreementUnsigned',
    );
  });
  it('is the page of the course for one whose role may not settle it', () => {
    expect(told({ rule: 'referralReceived', role: 'leader' })).toBe('/console/courses/c');
    expect(told({ rule: 'waiting', role: 'coordinator' })).toBe('/console/courses/c/match');
  });
  it('is the form of those hours that were not logged, or the course’s page for one who may log none', () => {
    const dose = { rule: 'doseCheck', identity: 'doseCheck:1:2:coordinator:low-dose:2026-08-04', leg: null };
    expect(told({ ...dose, role: 'coordinator' })).toBe(
      '/console/courses/c/do/log-contact?rule=doseCheck&ordinal=2',
    );
    expect(told({ ...dose, role: 'caseworker' })).toBe('/console/courses/c');
  });
  it('is the choice between what may be done about an end that is near', () => {
    for (const role of ['coordinator', 'caseworker'] as const)
      expect(told({ rule: 'endWarning', role })).toBe('/console/courses/c#can-do');
  });
  it('is the own page for mentor and mentee', () => {
    for (const role of ['mentor', 'mentee'] as const) expect(told({ role })).toBe('/console/me?course=c');
  });
  it('is the page of the mentor where the rule is about mentors', () => {
    for (const role of ['mentor', 'coordinator'] as const)
      expect(told({ rule: 'checkExpiry', courseId: 'm', role })).toBe('/console/mentors/m');
  });
});
