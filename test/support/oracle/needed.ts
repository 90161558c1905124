/** What must stand in an event of its type. */
export const needed = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('an event lacks what the oracle reads of it');
  return value;
};
