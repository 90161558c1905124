import { randomBytes } from 'node:crypto';

/** What was planted: said once at a door, and looked for everywhere afterwards. Fictitious, every one of them. */
export interface Secrets {
  /** A sentence in someone's own words, found by a word that stands nowhere else. */
  readonly words: (where: string) => string;
  readonly name: (where: string) => string;
  readonly email: (where: string) => string;
  /** Eight digits. */
  readonly phone: (where: string) => string;
  /** Of someone born on 1 February 2001; ten digits. */
  readonly cpr: (where: string) => string;
  /** A number in the organisation's own files. */
  readonly localId: (where: string) => string;
  /** What must be found nowhere, and where it was said. */
  readonly planted: () => ReadonlyMap<string, string>;
}

export const createSecrets = (): Secrets => {
  const planted = new Map<string, string>();
  const plant = (secret: string, where: string): string => {
    planted.set(secret, where);
    return secret;
  };
  const letter = (byte: number): string => String.fromCharCode(97 + (byte % 26));
  const letters = (): string => `qx${Array.from(randomBytes(12), letter).join('')}`;
  const digits = (count: number): string =>
    String(randomBytes(6).readUIntBE(0, 6) % 10 ** count).padStart(count, '0');
  /** Of the few numbers of one day of birth none is given to two: they would be one person. */
  const unused = (draw: () => string): string => {
    const drawn = draw();
    return planted.has(drawn) ? unused(draw) : drawn;
  };
  return {
    words: (where) => `Hun sagde at ${plant(letters(), where)} er bange for telefonen`,
    name: (where) => `Kanarie ${plant(letters(), where)}`,
    email: (where) => `${plant(letters(), where)}@example.org`,
    phone: (where) => plant(`2${digits(7)}`, where),
    cpr: (where) =>
      plant(
        unused(() => `0102014${digits(3)}`),
        where,
      ),
    localId: (where) => `B-${plant(letters(), where)}`,
    planted: () => planted,
  };
};
