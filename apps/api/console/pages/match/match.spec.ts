import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { CandidatesView } from '#use-cases/queries/list-candidates';
import { rendered } from '#test/support/rendered';
import { Match } from './match.tsx';

const first = '0f4c1b9e-3f6e-4b57-9a0b-2f1c6a7d8e90';
const second = '1f4c1b9e-3f6e-4b57-9a0b-2f1c6a7d8e90';
const third = '2f4c1b9e-3f6e-4b57-9a0b-2f1c6a7d8e90';
const reason = { da: 'samme branche: handel', en: 'the same trade: retail' };
const criteria = [
  { criterion: 'sector', weight: 40, points: 30, reason },
  { criterion: 'language', weight: 0, points: 0, reason: { da: 'vejer ikke', en: 'weighs nothing' } },
] as const;

const view: CandidatesView = {
  version: 7,
  algorithm: 'points-1',
  seeking: 3,
  bestForAll: second,
  ranked: [
    { mentor: first, rank: 1, score: 78.5, criteria, price: 12, bestForAll: false },
    { mentor: second, rank: 2, score: 60, criteria, price: 0, bestForAll: true },
  ],
  excluded: [
    {
      mentor: third,
      stops: [{ refused: 'NO_PLACE', da: 'alle 2 pladser er optaget', en: 'all 2 places are taken' }],
    },
  ],
};
const named = { subject: first, name: 'Mille Prøvementor', addressProtection: false };

const page = (language: 'da' | 'en', more: object = {}) =>
  rendered(
    language,
    h(Match, {
      course: 'course-1',
      view,
      names: null,
      mayAskForNames: true,
      mayPropose: true,
      filter: '',
      ...more,
    }),
  );

describe('the match page', () => {
  it.each([
    [
      'da',
      [
        '78,5 af 100 point',
        '30 af 40',
        'samme branche: handel',
        'Koster dem, der venter, 12 point tilsammen.',
      ],
      [
        'bedst for denne mentee',
        'bedst for alle',
        'Koster ikke de andre noget.',
        'alle 2 pladser er optaget',
      ],
    ],
    [
      'en',
      [
        '78.5 of 100 points',
        '30 of 40',
        'the same trade: retail',
        'Costs those who wait 12 points together.',
      ],
      ['best for this mentee', 'best for all', 'Costs the others nothing.', 'all 2 places are taken'],
    ],
  ] as const)('tells in %s who fits, why, and what it costs', (language, ...texts) => {
    const html = page(language);
    for (const text of texts.flat()) expect(html).toContain(text);
    expect(html).not.toContain('vejer ikke');
    expect(html).not.toContain('weighs nothing');
  });

  it('leads to the form with the mentor filled in, whoever may propose', () => {
    const link = `href="/console/courses/course-1/do/propose-match?mentor=${second}"`;
    expect(page('da')).toContain(link);
    expect(page('da', { mayPropose: false })).not.toContain('propose-match');
    expect(page('da')).not.toContain(`mentor=${third}`);
  });

  it('masks the names until they are asked for', () => {
    expect(page('en')).toContain('action="/console/courses/course-1/match/names"');
    const asked = page('en', { names: new Map([[first, named]]) });
    expect(asked).toContain('Mille Prøvementor');
    expect(asked).not.toContain('match/names');
  });

  it('says so when nobody is left', () => {
    expect(page('da', { view: { ...view, ranked: [] } })).toContain('Ingen mentor kan foreslås nu.');
  });
});
