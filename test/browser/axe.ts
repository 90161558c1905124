import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on the page as it stands, one line for each kind of violation. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  // By the debugger, which the pages’ policy does not bind; a script element would be refused.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  );
  return violations.map(
    ({ id, help, nodes }) => `${page.url()} ${id}: ${help}: ${nodes.map(({ html }) => html).join(' ; ')}`,
  );
};
