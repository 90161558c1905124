import { describe, expect, it } from '@jest/globals';
import { at, bul, by, storyOf } from '#test/support/course-story';
import {
  citizenDeclines,
  executeDisposal,
  giveApproval,
  itself,
  liftLegalHold,
  pathOf,
  placeLegalHold,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const archived = [...path.postFollowUp, at('2027-04-03', itself({ type: 'ArchiveCourse' }))];
const approved = [...archived, giveApproval('disposal')];

describe('what is kept of a course (5.3/32)', () => {
  it('is disposed of when its time has passed, by two', () => {
    given(approved).when(executeDisposal).records('DisposalExecuted');
    given(approved).when(executeDisposal).leadsTo('disposed');
    given(archived).when(executeDisposal).refuses('APPROVAL_MISSING');
    given(archived, giveApproval('disposal')).when(by('leader', executeDisposal)).refuses('APPROVAL_MISSING');
    given(path.active).when(executeDisposal).refuses('NOT_ALLOWED_NOW');
  });
  it('is kept until its time has come', () => {
    given(approved).when(at('2026-03-01', executeDisposal)).refuses('RETENTION_NOT_DUE');
  });
  it('is kept longer where it may be needed', () => {
    const held = given(approved, by('leader', placeLegalHold()));
    held.when(executeDisposal).refuses('UNDER_LEGAL_HOLD');
    held.when(placeLegalHold()).changesNothing();
    given(approved)
      .when(placeLegalHold({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(approved, placeLegalHold(), liftLegalHold()).when(executeDisposal).records('DisposalExecuted');
    given(approved).when(liftLegalHold()).changesNothing();
  });
  it('is disposed of also where nothing ever started, and stays as codes and dates', () => {
    const declined = [...path.waiting, citizenDeclines(), giveApproval('disposal')];
    given(declined).when(executeDisposal).leadsTo('disposed');
    expect(given(declined, executeDisposal).course).toMatchObject({ mentee: 'mentee-1', number: 'F-1' });
    given(declined, executeDisposal).when(executeDisposal).refuses('NOT_ALLOWED_NOW');
  });
});
