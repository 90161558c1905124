import { describe, expect, it } from '@jest/globals';
import { at, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import { citizenDeclines, pathOf, reassignCaseworker, reassignCoordinator } from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const open = [
  path.received,
  path.waiting,
  path.intro,
  path.agreement,
  path.active,
  path.closing,
  path.closed,
];

describe('another member of staff', () => {
  it('takes over in any state of an open course, and the course stays where it is', () => {
    for (const reached of open) {
      const before = given(reached);
      before
        .when(reassignCoordinator())
        .records({ type: 'CoordinatorChanged', data: { from: 'coordinator', to: 'another-coordinator' } });
      const { course } = given(reached, reassignCoordinator(), by('leader', reassignCaseworker()));
      expect(course).toMatchObject({
        state: before.course.state,
        coordinator: 'another-coordinator',
        caseworker: 'another-caseworker',
      });
    }
  });
  it('takes over a statutory course too, whoever gives it', () => {
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).active);
    statutory.when(reassignCaseworker()).records('CaseworkerChanged');
    statutory.when(by('leader', reassignCaseworker())).records('CaseworkerChanged');
  });
  it('takes over once', () => {
    given(path.active, reassignCoordinator()).when(reassignCoordinator()).changesNothing();
    given(path.active)
      .when(reassignCaseworker({ to: 'caseworker' }))
      .changesNothing();
  });
  it('does not take over what has ended', () => {
    const declined = given(path.waiting, at('2026-03-02', by('mentee', citizenDeclines())));
    declined.when(reassignCoordinator()).refuses('NOT_ALLOWED_NOW');
  });
});
