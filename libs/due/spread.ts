const minute = 60 * 1000;
const halfAnHour = 30 * minute;

/** Milliseconds from 0 up to 30 minutes, by the id of a course or a mentor (FNV-1a): reminders of a morning do not come all at once. */
export const spreadOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % halfAnHour;
};

/** The same within so many minutes; 0: all at once. */
export const spreadWithin = (id: string, minutes: number): number =>
  minutes === 0 ? 0 : spreadOf(id) % (minutes * minute);
