import type { Page, Response } from 'playwright-core';

/** What every page loads besides its own HTML, in bytes as they come over the wire; fonts, which are kept for good, apart. */
export interface Weight {
  readonly scripts: number;
  readonly styles: number;
}

const kinds = { script: 'scripts', stylesheet: 'styles' } as const;

/** Of a page that is opened for the first time. */
export const weigh = async (page: Page): Promise<Weight> => {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  const weight = { scripts: 0, styles: 0 };
  for (const response of loaded) {
    const kind = kinds[response.request().resourceType() as keyof typeof kinds] as keyof Weight | undefined;
    if (kind !== undefined) weight[kind] += await bytesOf(response);
  }
  return weight;
};

/** Of the body, compressed as it came. */
export const bytesOf = async (response: Response): Promise<number> =>
  (await response.request().sizes()).responseBodySize;
