import { describe, it } from '@jest/globals';
import type { Choice } from '#matching';
import { bul, storyOf } from '#test/support/course-story';
import { pathOf, proposeMatch } from '#test/support/course-steps';

const { waiting } = pathOf(bul);
const { given } = storyOf(bul);

const best: Choice = {
  algorithm: '1',
  rank: 1,
  score: 82.5,
  criteria: [
    { criterion: 'sector', weight: 40, points: 40 },
    { criterion: 'area', weight: 30, points: 15 },
  ],
  stops: [],
  price: 12,
  bestForAll: 'mentor-2',
  ranked: 2,
  excluded: 1,
  candidates: [
    { mentor: 'mentor-1', score: 82.5 },
    { mentor: 'mentor-2', score: 70 },
  ],
};
const second: Choice = { ...best, rank: 2, score: 70 };
const choosing = (choice: Choice, different: Parameters<typeof proposeMatch>[0] = {}) =>
  proposeMatch({ criteria: [], choice, ...different });

describe('a proposal keeps the choice (5.3/10) (1.3/matching)', () => {
  it('with the candidates, the scores, the price and the version of the algorithm', () => {
    given(waiting)
      .when(choosing(best))
      .records({
        type: 'MatchProposed',
        data: {
          choice: best,
          criteria: [
            { criterion: 'sector', points: 40 },
            { criterion: 'area', points: 15 },
          ],
        },
      });
  });
  it('which explains itself when no other is better for this mentee, or none for all', () => {
    given(waiting).when(choosing(best)).leadsTo('proposed');
    given(waiting)
      .when(choosing({ ...second, price: 0 }))
      .leadsTo('proposed');
  });
  it('and is explained in words when another is', () => {
    given(waiting).when(choosing(second)).refuses('OTHER_CHOICE_UNEXPLAINED');
    given(waiting)
      .when(choosing(second, { criteria: [{ criterion: 'wishes', points: 10 }] }))
      .refuses('OTHER_CHOICE_UNEXPLAINED');
    given(waiting)
      .when(choosing(second, { explanation: 'They met at an open house' }))
      .records({ type: 'MatchProposed', data: { choice: second } });
  });
  it('even of one whom the ranking had left out', () => {
    const leftOut: Choice = { ...second, rank: null, score: null, price: null, stops: ['LANGUAGE_MISSING'] };
    given(waiting)
      .when(choosing({ ...leftOut, criteria: [] }, { criteria: [{ criterion: 'area', points: 1 }] }))
      .refuses('OTHER_CHOICE_UNEXPLAINED');
    given(waiting)
      .when(choosing({ ...leftOut, criteria: [] }, { explanation: 'With an interpreter' }))
      .leadsTo('proposed');
  });
});
