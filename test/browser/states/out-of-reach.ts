import type { TestStack } from '../../support/stack.ts';
import type { Window } from '../window.ts';

/**
 * Someone comes while the identity provider is silent. Only before the first sign-in: from then on the console knows the
 * provider, and sends people there without asking it.
 */
export const comeInVain = async (stack: TestStack, windows: readonly Window[]): Promise<void> => {
  const goOn = stack.pause('oidc');
  try {
    await Promise.all(windows.map(({ page }) => page.goto('/sign-in/begin')));
    for (const window of windows) await window.examine();
  } finally {
    goOn();
  }
};
