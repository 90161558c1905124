/** What an event says besides its day, on one line: `channel meeting · minutes 90`. Coded facts only; texts are not loaded. */
export const factsOf = (facts: Readonly<Record<string, unknown>>): string =>
  Object.entries(facts)
    .filter(([name, value]) => !notTold(name, value))
    .map(([name, value]) => `${name} ${said(value)}`)
    .join(' · ');

/** The day and who told it have columns of their own, and a reminder's identity repeats its other facts. */
const notTold = (name: string, value: unknown): boolean =>
  name === 'on' ||
  name === 'identity' ||
  name === 'told' ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const said = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== null);
  return `(${parts.map(([name, part]) => `${name} ${said(part)}`).join(', ')})`;
};
