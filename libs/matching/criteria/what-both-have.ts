import { asIs, languageNames, tradeNames } from '../names.ts';
import { spoken } from '../offers.ts';
import { sharing } from './sharing.ts';

/** `other` only says that it is none of those with a name: two others need not be the same. */
const named = <T extends string>(codes: readonly T[]): readonly T[] =>
  codes.filter((code) => code !== 'other');

/** The same trade. */
export const sector = sharing({
  wished: ({ wishes }) => named(wishes.trades),
  offered: ({ trades }) => named(trades),
  nameOf: (trade) => tradeNames[trade],
  same: { da: 'samme branche ({names})', en: 'same trade ({names})' },
  another: { da: 'en anden branche ({names})', en: 'another trade ({names})' },
  notTold: { da: 'branche ikke oplyst', en: 'trade not told' },
});

/** The same part of the country, however it is written. */
export const area = sharing({
  wished: ({ wishes }) => wishes.areas,
  offered: ({ areas }) => areas,
  key: (name) => name.trim().toLowerCase(),
  nameOf: asIs,
  same: { da: 'samme område ({names})', en: 'same area ({names})' },
  another: { da: 'et andet område ({names})', en: 'another area ({names})' },
  notTold: { da: 'område ikke oplyst', en: 'area not told' },
});

/** A language that both would like to speak. */
export const language = sharing({
  wished: ({ wishes }) => named(wishes.languages),
  offered: (candidate) => named(spoken(candidate)),
  nameOf: (each) => languageNames[each],
  same: { da: 'taler {names}', en: 'speaks {names}' },
  another: { da: 'taler kun {names}', en: 'speaks {names} only' },
  notTold: { da: 'sprog ikke oplyst', en: 'language not told' },
});
