import { describe, it } from '@jest/globals';
import { at, bul, storyOf } from '#test/support/course-story';
import { abortStartup, acceptMatch, itself, pathOf, proposeMatch } from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);

describe('waiting', () => {
  const breach = itself({ type: 'RecordWaitingBreach' });
  it('longer than promised is a fact, once for each wait', () => {
    given(path.waiting).when(at('2026-03-29', breach)).changesNothing();
    given(path.waiting)
      .when(at('2026-03-30', breach))
      .records({ type: 'WaitingTimeBreached', data: { since: '2026-03-02', limitDays: 28 } });
    given(path.waiting, at('2026-03-30', breach), at('2026-03-31', proposeMatch()))
      .when(breach)
      .changesNothing();
  });
  it('that begins on the day on which the one before was too long is counted for itself (6.2/waiting)', () => {
    given(
      path.waiting,
      at('2026-03-30', breach),
      ...[proposeMatch(), acceptMatch('mentor'), acceptMatch('mentee'), abortStartup()],
    )
      .when(at('2026-04-27', breach))
      .records({ type: 'WaitingTimeBreached', data: { since: '2026-03-30', limitDays: 28 } });
  });
});
