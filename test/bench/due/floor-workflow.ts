import { proxyLocalActivities, sleep } from '@temporalio/workflow';

const { insert } = proxyLocalActivities<{ insert: (id: string) => Promise<void> }>({
  startToCloseTimeout: '5 seconds',
});

/** The floor: a timer, and one local activity that inserts a row. `dueAt` in ms since 1970. */
export async function bare(id: string, dueAt: number): Promise<void> {
  await sleep(Math.max(1, dueAt - Date.now()));
  await insert(id);
}
