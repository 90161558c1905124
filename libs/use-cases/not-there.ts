/** What was asked for is not in the tenant: another tenant's looks the same. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** What was found, or `NotThere`. */
export const there = <Found>(found: Found | undefined): Found => {
  if (found === undefined) throw new NotThere('Nothing was found');
  return found;
};
