import type { Locator, Page } from 'playwright-core';

/** Someone's hand: every click and key counts one; what he writes in his own words counts nothing. */
export interface Hand {
  readonly page: Page;
  /** Clicks, taps and keys so far. */
  readonly moves: () => number;
  /** A click on it, a tap on a phone. */
  readonly press: (on: Locator) => Promise<void>;
  /** One click into it, and then the text. */
  readonly write: (into: Locator, text: string) => Promise<void>;
  /** A choice in a folded list: one to open it, one to choose. */
  readonly choose: (from: Locator, value: string) => Promise<void>;
  readonly key: (name: string) => Promise<void>;
}

export const handOn = (page: Page): Hand => {
  let moves = 0;
  return {
    page,
    moves: () => moves,
    press: async (on) => {
      moves += 1;
      await on.click();
    },
    write: async (into, text) => {
      moves += 1;
      await into.fill(text);
    },
    choose: async (from, value) => {
      moves += 2;
      await from.selectOption(value);
    },
    key: async (name) => {
      moves += 1;
      await page.keyboard.press(name);
    },
  };
};
