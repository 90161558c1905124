import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { rendered } from '#test/support/rendered';
import { everything, Filters, type Filter } from './filters.tsx';
import { HowMany } from './how-many.tsx';

const phase: Filter = {
  ...{ by: 'phase', name: { da: 'Trin', en: 'Stage' } },
  choices: [everything, { value: 'matching', name: { da: 'Matchet', en: 'Matched' }, count: 2 }],
};
const whose: Filter = {
  ...{ by: 'whose', name: { da: 'Hvis', en: 'Whose' }, chosen: 'team' },
  choices: ['mine', 'team'].map((value) => ({ value, name: { da: value, en: value } })),
};
const filters = (asked: Readonly<Record<string, string>>, ...given: readonly Filter[]) =>
  rendered('en', h(Filters, { path: '/list', asked, region: 'list', filters: given }));

describe('the filters of a list', () => {
  it('are links that keep what the others ask for, and begin at the first page', () => {
    const html = filters({ whose: 'mine', phase: 'matching', after: 'here' }, whose, phase);
    expect(html).toContain('href="/list?whose=mine"');
    expect(html).toContain('href="/list?whose=team&amp;phase=matching"');
    expect(html).not.toContain('after=');
  });

  it('say what is chosen: what was asked for, else what one gets unasked', () => {
    const current = (html: string) =>
      [...html.matchAll(/id="filter-([\w-]+)"[^>]*aria-current="true"/g)].map(([, id]) => id);
    expect(current(filters({ phase: 'matching' }, whose, phase))).toEqual(['whose-team', 'phase-matching']);
    expect(current(filters({}, whose, phase))).toEqual(['whose-team', 'phase-off']);
  });

  it('are not shown where there is nothing to choose', () => {
    expect(filters({}, { ...whose, choices: whose.choices.slice(0, 1) })).not.toContain('<nav');
  });

  it('fetch the list alone where the browser can, and leave the focus where it is', () => {
    const html = filters({}, phase);
    expect(html).toContain('hx-boost:inherited=');
    expect(html).toMatch(/target:&quot;#list&quot;.* swap:&quot;outerMorph/);
  });
});

describe('how many lines are shown', () => {
  const said = (count: number, more: boolean) =>
    rendered('en', h(HowMany, { count, more, children: 'None.' }));

  it('is said aloud when it changes', () => {
    expect(said(1, false)).toMatch(/role="status".*Showing 1 line\./);
    expect(said(50, true)).toContain('Showing 50 lines, and there are more.');
  });

  it('is what the list says of itself where there are none', () => {
    expect(said(0, false)).toMatch(/role="status"[^>]*>None\.</);
  });
});
