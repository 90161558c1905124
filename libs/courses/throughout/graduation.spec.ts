import { describe, it } from '@jest/globals';
import { bul, by, gccp, storyOf } from '#test/support/course-story';
import { pathOf, recordGraduation } from '#test/support/course-steps';

const path = pathOf(gccp);

describe('a graduation', () => {
  it('is told in any open state, by the coordinator or the mentee, and may lie ahead', () => {
    for (const reached of [path.received, path.waiting, path.active, path.closing, path.postFollowUp])
      storyOf(gccp)
        .given(reached)
        .when(by('mentee', recordGraduation()))
        .records({ type: 'GraduationRecorded', data: { graduatesOn: '2027-06-30' } });
  });
  it('is told once, and another day is news', () => {
    const told = storyOf(gccp).given(path.active, recordGraduation());
    told.when(recordGraduation()).changesNothing();
    told.when(recordGraduation({ graduatesOn: '2027-01-29' })).records('GraduationRecorded');
  });
  it('has no place in a programme that counts nothing from it', () => {
    storyOf(bul).given(pathOf(bul).active).when(recordGraduation()).refuses('NO_GRADUATION_HERE');
  });
});
