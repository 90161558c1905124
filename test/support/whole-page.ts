import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SignedIn } from '#access';
import type { Language } from '../../apps/api/console/language/language.ts';
import { Page } from '../../apps/api/console/layout/page.tsx';

const someone: SignedIn = {
  id: 'coordinator',
  tenant: 'nydansk',
  roles: ['coordinator'],
  team: 'nord',
  person: null,
};

/** A page as a browser gets it, in one of the languages, for a coordinator unless said otherwise. */
export const wholePage = (content: ComponentChild, language: Language = 'da', person = someone): string => {
  const title = { da: 'Prøve', en: 'Test' };
  const frame = { language, person, path: '/console/test', title };
  return `<!doctype html>${renderToString(h(Page, { frame, children: content }))}`;
};

/** What the reader of a page reads, without its markup. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
