import type { Page } from 'playwright-core';

/** What a finger can mean; the text above a field only names it. */
const targets = [
  'a',
  'button',
  'summary',
  'select',
  'textarea',
  'input:not([type="hidden"], [type="radio"], [type="checkbox"])',
  'input:is([type="radio"], [type="checkbox"]) + label',
].join(', ');

/** Which of a page's targets are smaller than 44 pixels in either direction. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`
    [...document.querySelectorAll(${JSON.stringify(targets)})]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
      .map(({ element, box }) => element.outerHTML + ' ' + box.width + 'x' + box.height)`);
