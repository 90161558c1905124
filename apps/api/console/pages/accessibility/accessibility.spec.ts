import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { textOf, wholePage } from '#test/support/whole-page';
import { Accessibility } from './accessibility.tsx';

describe('the accessibility statement', () => {
  it.each(['da', 'en'] as const)(
    'says what was tested, what is missing and where to complain (%s)',
    (language) => {
      const statement = textOf(wholePage(h(Accessibility, {}), language));
      for (const part of ['WCAG 2.2', 'axe-core', 'Digitaliseringsstyrelsen', 'forlob.example'])
        expect(statement).toContain(part);
    },
  );
});
