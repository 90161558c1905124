import { beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { installRuntime } from '#test/support/mentor-course';
import { bundleVariant, lookTwice, timerFirst, type Change } from '#test/support/workflow-variant';

/** Names of the recorded histories that cannot go on under the workflow with these changes. */
const stoppedBy = async (changes: readonly Change[]): Promise<readonly string[]> => {
  const workflowBundle = await bundleVariant(changes);
  const names: string[] = [];
  for (const [name, history] of await recordedHistories())
    await Worker.runReplayHistory({ workflowBundle }, history).catch((error: unknown) => {
      if (!/[Nn]ondeterminism/.test(String(error))) throw error;
      names.push(name);
    });
  return names;
};

const changes: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  ['a timer before the first look', timerFirst],
  [
    'a second look',
    [
      [
        'mentor-course/workflow.ts',
        'await news.orAfter(now);',
        'await news.orAfter(now);\n    await news.look(course);',
      ],
    ],
  ],
  ['shorter runs', [['asleep/news.ts', 'historyLength >= 400', 'historyLength >= 40']]],
  [
    'no sleep when the next step is long off',
    [['asleep/news.ts', 'now.waitMs === null', '(now.waitMs ?? 0) >= 0']],
  ],
  [
    'an activity of another name',
    [
      [
        'mentor-course/look.ts',
        'proxyLocalActivities<CourseActivities>(atHand).tick',
        "proxyLocalActivities<Record<'look', CourseActivities['tick']>>(atHand).look",
      ],
    ],
  ],
  ['no local activity', [['asleep/look.ts', 'await first(ref)', 'await then(ref)']]],
  ['other search attributes in the list of what is shown', [['asleep/show.ts', 'if (same) return;', '']]],
];

/** Bundles the workflow anew for each change, three seconds apiece: too slow for the unit tests, where one change stands for all. */
describe('a release that changes the workflow', () => {
  beforeAll(installRuntime);

  it.each(changes)(
    'would stop courses with %s, and their recorded histories say so',
    async (_, change) => {
      expect(await stoppedBy(change)).not.toEqual([]);
    },
    60_000,
  );

  it('stops none with what only people read', async () => {
    expect(
      await stoppedBy([['mentor-course/workflow.ts', "'closing begins'", "'closing has begun'"]]),
    ).toEqual([]);
  }, 200_000);

  it('stops none with another way for the runs to come, behind a patch', async () => {
    expect(await stoppedBy(lookTwice)).toEqual([]);
  }, 200_000);
});
