import type { WorklistView } from '#use-cases/queries/list-worklist';

/** The same thing to do in the same course by the same day stands once, whoever is asked. */
export const isToldFirst = (
  line: WorklistView['entries'][number],
  index: number,
  all: WorklistView['entries'],
): boolean => {
  const sameAs = (other: WorklistView['entries'][number]) =>
    other.course === line.course && other.dueRolled === line.dueRolled && other.what?.da === line.what?.da;
  return all.findIndex(sameAs) === index;
};
