/** The list with some of its members changed; the others as they were. */
export const changed = <Member>(
  list: readonly Member[],
  which: (member: Member) => boolean,
  change: (member: Member) => Partial<Member>,
): readonly Member[] => list.map((each) => (which(each) ? { ...each, ...change(each) } : each));
