import { describe, expect, it } from '@jest/globals';
import { comesFromOurselves } from './comes-from-ourselves.ts';

const ours = 'https://forlob.example.org';
const post = (headers: Record<string, string>): boolean =>
  comesFromOurselves({ method: 'POST', headers }, ours);

describe('a form that is sent', () => {
  it('is believed when the browser says that it stood on a page of ours', () => {
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it.each(['cross-site', 'same-site', 'none'])('is not believed from %s, whatever Origin says', (site) => {
    expect(post({ 'sec-fetch-site': site, origin: ours })).toBe(false);
  });

  it('is believed from an old browser by its Origin, and by nothing less', () => {
    expect(post({ origin: ours })).toBe(true);
    expect(post({ origin: 'https://evil.example' })).toBe(false);
    expect(post({ origin: 'null' })).toBe(false);
    expect(post({})).toBe(false);
  });

  it('may be asked for from anywhere', () => {
    expect(comesFromOurselves({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } }, ours)).toBe(
      true,
    );
  });
});
