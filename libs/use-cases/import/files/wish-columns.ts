import { list, oneOf, organisationName } from '../cells.ts';
import { optional, withDefault } from '../columns.ts';
import { sectorWords, spokenLanguageWords, wordsOf } from './words.ts';

/** What the referral says of the mentor that is wished for. */
export const wishColumns = {
  wishedTrades: withDefault(list(oneOf(sectorWords)), [], {
    da: ['ønsket branche', 'ønsket fag'],
    en: ['wished trade'],
    means: 'Trades that the mentee would like a mentor from',
    format: `${wordsOf(sectorWords)}, with \`|\` between`,
    example: 'byggeri',
  }),
  wishedAreas: withDefault(list(organisationName), [], {
    da: ['ønsket område', 'ønsket by'],
    en: ['wished area', 'wished town'],
    means: 'Where the mentee would like to meet; empty = the municipality',
    format: 'letters and at most two digits each, with `|` between',
    example: 'Søby',
  }),
  wishedLanguages: withDefault(list(oneOf(spokenLanguageWords)), [], {
    da: ['ønsket sprog'],
    en: ['wished language'],
    means: 'Languages that the mentee would like to speak with the mentor',
    format: `${wordsOf(spokenLanguageWords)}, with \`|\` between`,
    example: 'dansk|arabisk',
  }),
  requiredLanguage: optional(oneOf(spokenLanguageWords), {
    da: ['nødvendigt sprog'],
    en: ['required language'],
    means: 'The language without which the two could not talk',
    format: wordsOf(spokenLanguageWords),
    example: '',
  }),
};
