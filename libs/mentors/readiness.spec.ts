import { describe, expect, it } from '@jest/globals';
import {
  applies,
  completes,
  isChecked,
  leaves,
  offers,
  pauses,
  signs,
  taken,
} from '#test/support/mentor-steps';
import { mentorAbout, mentorAfter, mentorOn } from '#test/support/mentor-decision';
import { givenMentor as given } from '#test/support/mentor-story';
import { foldMentor, mentorFacts } from './index.ts';

describe('what was passed', () => {
  it('counts as long as the catalogue says, from the day it was passed', () => {
    given(applies())
      .when(isChecked())
      .records({
        data: { on: '2026-03-02', check: 'criminal-record', passed: true, expiresOn: '2028-03-02' },
      });
    given(applies())
      .when(completes('mentor-introduction'))
      .records({ data: { on: '2026-03-02', module: 'mentor-introduction', expiresOn: null } });
  });
  it('is renewed by a newer one where it expires, and never by an older', () => {
    given(applies(), isChecked())
      .when(mentorOn('2028-02-01', isChecked()))
      .records({
        data: { on: '2028-02-01', check: 'criminal-record', passed: true, expiresOn: '2030-02-01' },
      });
    given(applies(), mentorOn('2028-02-01', isChecked()))
      .when(mentorAbout('2026-03-02', isChecked()))
      .changesNothing();
    given(applies(), completes('mentor-introduction'))
      .when(mentorOn('2028-02-01', completes('mentor-introduction')))
      .changesNothing();
  });
  it('is undone by a newer result, not by one of an earlier day', () => {
    given(applies(), isChecked()).when(isChecked(false)).records('BackgroundCheckRecorded');
    given(applies(), isChecked())
      .when(mentorAbout('2026-02-01', isChecked(false)))
      .changesNothing();
  });
});

describe('what a match knows of a mentor', () => {
  const ready = [...taken, isChecked(), signs(), completes(), offers()];
  const on = '2026-03-02';
  it('is what was recorded, and the places that courses hold', () => {
    expect(mentorFacts('m', mentorAfter(...ready), [1, 3], on)).toEqual({
      mentor: 'm',
      kind: null,
      approved: true,
      available: true,
      training: ['mentor-course'],
      checks: ['criminal-record'],
      confidentialitySigned: true,
      capacity: 2,
      placesTaken: 2,
      freePlace: 2,
    });
  });
  it('counts what has expired as missing, from that day on', () => {
    expect(mentorFacts('m', mentorAfter(...ready), [], '2028-03-01')).toMatchObject({
      checks: ['criminal-record'],
    });
    expect(mentorFacts('m', mentorAfter(...ready), [], '2028-03-02')).toMatchObject({
      checks: [],
      training: ['mentor-course'],
    });
    expect(mentorFacts('m', mentorAfter(...ready), [], '2030-03-02')).toMatchObject({ training: [] });
  });
  it('is nothing before the application, and no availability in a pause or after leaving', () => {
    expect(mentorFacts('m', foldMentor([]), [], on)).toMatchObject({ approved: false, capacity: 0 });
    expect(mentorFacts('m', mentorAfter(...ready, pauses()), [], on)).toMatchObject({
      approved: true,
      available: false,
    });
    expect(mentorFacts('m', mentorAfter(...ready, leaves()), [], on)).toMatchObject({ approved: false });
  });
});
