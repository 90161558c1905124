import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Speaking } from '../../apps/api/console/language/spoken.tsx';
import type { Language } from '../../apps/api/console/language/language.ts';

/** A part of a page as a browser gets it in that language. */
export const rendered = (language: Language, content: ComponentChild): string =>
  renderToString(h(Speaking, { language, children: content }));
