import { beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { installRuntime } from '#test/support/mentor-course';
import { bundleVariant, lookTwice, type Change } from '#test/support/workflow-variant';

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

const changes: readonly (readonly [what: string, change: Change])[] = [
  [
    'a timer before the first look',
    ['workflow.ts', 'let now = await', 'await condition(() => false, 1000);\n  let now = await'],
  ],
  [
    'a second look',
    ['workflow.ts', 'await news.orAfter(now);', 'await news.orAfter(now);\n    await news.look(course);'],
  ],
  ['shorter runs', ['workflow.ts', 'historyLength >= 400', 'historyLength >= 40']],
  [
    'no sleep when the next step is long off',
    ['workflow.ts', 'now.waitMs === null', '(now.waitMs ?? 0) >= 0'],
  ],
  [
    'an activity of another name',
    [
      'look.ts',
      'await atHand.tick',
      "await (atHand as never as Record<string, typeof atHand.tick>)['look']!",
    ],
  ],
  ['no local activity', ['look.ts', 'await atHand.tick', 'await withPatience.tick']],
  ['other search attributes in the list of what is shown', ['show.ts', 'if (same) return;', '']],
];

/** Bundles the workflow anew for each change, three seconds apiece: too slow for the unit tests, where one change stands for all. */
describe('a release that changes the workflow', () => {
  beforeAll(installRuntime);

  it.each(changes)(
    'would stop courses with %s, and their recorded histories say so',
    async (_, change) => {
      expect(await stoppedBy([change])).not.toEqual([]);
    },
    60_000,
  );

  it('stops none with what only people read', async () => {
    expect(await stoppedBy([['workflow.ts', "'closing begins'", "'closing has begun'"]])).toEqual([]);
  }, 200_000);

  it('stops none with another way for the runs to come, behind a patch', async () => {
    expect(await stoppedBy(lookTwice)).toEqual([]);
  }, 200_000);
});
