import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, signalGroup, startOf } from './process-identity.ts';
import type { ChildNote } from './run-file.ts';

/** Ends what a supervisor that was killed left behind; answers the names of those that still lived. */
export async function endOrphans(children: readonly ChildNote[]): Promise<string[]> {
  const left = children.filter(groupLives);
  for (const child of left) signalGroup(child.pid, 'SIGTERM');
  for (const deadline = Date.now() + 8_000; left.some(groupLives) && Date.now() < deadline;) await sleep(100);
  for (const child of left.filter(groupLives)) signalGroup(child.pid, 'SIGKILL');
  return left.map((child) => child.name);
}

/** A group outlives its leader, and its number is not given away meanwhile; a leader with another start is a stranger. */
function groupLives(child: ChildNote): boolean {
  if (isAlive(child)) return true;
  return startOf(child.pid) === undefined && signalGroup(child.pid, 0);
}
