import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const asked = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What was found to be right is not told, which takes half of the time.
  resultTypes: ['violations'],
};

/** What axe-core finds on the page as it stands, one line for each kind of violation; `address`: what it is known by. */
export const violationsOn = async (page: Page, address: string): Promise<readonly string[]> => {
  // By the debugger, which the pages’ policy does not bind; a script element would be refused.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(asked)})`);
  return violations.map(
    ({ id, help, nodes }) => `${address} ${id}: ${help}: ${nodes.map(({ html }) => html).join(' ; ')}`,
  );
};
