import { readdirSync, readFileSync } from 'node:fs';

/** A process and everything it has started, its children's children too: parents first. Linux only. */
export const treeOf = (root: number): readonly number[] => {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) ? parentOf(Number(entry)) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
};

/**
 * Signals a process and all below it. The process group is not enough: each process of a PostgreSQL server makes itself
 * the leader of a group of its own.
 */
export const signalTree = (root: number, signal: NodeJS.Signals): void => {
  for (const pid of treeOf(root))
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile.
    }
};

const parentOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in parentheses, which may hold anything: the state, then the parent.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
};
