import { describe, expect, it } from '@jest/globals';
import { type AgreedText, agreedTexts } from './index.ts';

const text = (version: string, validFrom: string, of: AgreedText['of'] = 'consent'): AgreedText => ({
  ...{ of, version, validFrom, source: 'default' },
  text: { da: `Tekst ${version}`, en: `Text ${version}` },
});
const catalogue = {
  agreedTexts: [
    text('v1', '2020-01-01'),
    text('v3', '2026-06-01'),
    text('v2', '2024-01-01'),
    text('v9', '2020-01-01', 'confidentiality'),
  ],
};
const versionsBy = (day: string): readonly string[] =>
  agreedTexts(catalogue, 'consent', day).map(({ version }) => version);

describe('a text that people agree to', () => {
  it('is there in the versions there were on the day, the newest first', () => {
    expect(versionsBy('2026-06-01')).toEqual(['v3', 'v2', 'v1']);
    expect(versionsBy('2026-05-31')).toEqual(['v2', 'v1']);
    expect(versionsBy('2019-12-31')).toEqual([]);
  });
});
