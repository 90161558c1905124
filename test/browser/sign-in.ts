import type { Window } from './window.ts';

/** Signs in by one click on the sign-in page, as everyone does in development, and lands on `path`. */
export const signIn = async ({ page }: Window, account: string, path = '/console'): Promise<void> => {
  await page.goto(`/sign-in?${new URLSearchParams({ back: path }).toString()}`);
  await page.locator(`a[href$="as=${account}"]`).click();
  await page.waitForURL((url) => url.pathname.startsWith('/console'));
};
