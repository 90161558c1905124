import { noWishes } from '#matching';
import type { GivenCommand } from '../../given-command.ts';
import type { ReadRow } from '../row.ts';

/** What a referral says of the mentor that is wished for; undefined where it says nothing. */
export const wishesOf = ({
  wishedTrades: trades,
  wishedAreas: areas,
  wishedLanguages: languages,
  requiredLanguage,
}: ReadRow<'referrals'>['row']): GivenCommand | undefined =>
  trades.length + areas.length + languages.length === 0 && requiredLanguage === null
    ? undefined
    : { ...noWishes, type: 'RecordMatchWishes', trades, areas, languages, requiredLanguage, words: null };
