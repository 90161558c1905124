import type { LocalText } from '#calendar';
import type { ChoiceWords } from './choice-word.ts';

/** Trades and languages. */
export const choicesOfTrades = {
  agriculture: { da: 'Landbrug', en: 'Agriculture' },
  industry: { da: 'Industri', en: 'Industry' },
  energy: { da: 'Forsyning', en: 'Energy and supply' },
  construction: { da: 'Byggeri', en: 'Construction' },
  retail: { da: 'Butik og handel', en: 'Retail' },
  transport: { da: 'Transport', en: 'Transport' },
  hospitality: { da: 'Hotel og restauration', en: 'Hospitality' },
  kitchen: { da: 'Køkken', en: 'Kitchen' },
  it: { da: 'It', en: 'IT' },
  finance: { da: 'Finans', en: 'Finance' },
  consulting: { da: 'Rådgivning', en: 'Consulting' },
  cleaning: { da: 'Rengøring og service', en: 'Cleaning and service' },
  publicAdministration: { da: 'Offentlig forvaltning', en: 'Public administration' },
  health: { da: 'Sundhed og omsorg', en: 'Health and care' },
  culture: { da: 'Kultur', en: 'Culture' },
  // by ISO 639-1
  da: { da: 'Dansk', en: 'Danish' },
  en: { da: 'Engelsk', en: 'English' },
  de: { da: 'Tysk', en: 'German' },
  fr: { da: 'Fransk', en: 'French' },
  es: { da: 'Spansk', en: 'Spanish' },
  pl: { da: 'Polsk', en: 'Polish' },
  ro: { da: 'Rumænsk', en: 'Romanian' },
  lt: { da: 'Litauisk', en: 'Lithuanian' },
  bg: { da: 'Bulgarsk', en: 'Bulgarian' },
  uk: { da: 'Ukrainsk', en: 'Ukrainian' },
  ru: { da: 'Russisk', en: 'Russian' },
  ar: { da: 'Arabisk', en: 'Arabic' },
  fa: { da: 'Persisk', en: 'Persian' },
  ps: { da: 'Pashto', en: 'Pashto' },
  ur: { da: 'Urdu', en: 'Urdu' },
  tr: { da: 'Tyrkisk', en: 'Turkish' },
  ku: { da: 'Kurdisk', en: 'Kurdish' },
  so: { da: 'Somali', en: 'Somali' },
  ti: { da: 'Tigrinya', en: 'Tigrinya' },
  am: { da: 'Amharisk', en: 'Amharic' },
  bs: { da: 'Bosnisk, serbisk, kroatisk', en: 'Bosnian, Serbian, Croatian' },
  sq: { da: 'Albansk', en: 'Albanian' },
  vi: { da: 'Vietnamesisk', en: 'Vietnamese' },
  ta: { da: 'Tamil', en: 'Tamil' },
  th: { da: 'Thai', en: 'Thai' },
  zh: { da: 'Kinesisk', en: 'Chinese' },
  kl: { da: 'Grønlandsk', en: 'Greenlandic' },
  fo: { da: 'Færøsk', en: 'Faroese' },
  is: { da: 'Islandsk', en: 'Icelandic' },
  sv: { da: 'Svensk', en: 'Swedish' },
  no: { da: 'Norsk', en: 'Norwegian' },
} satisfies ChoiceWords;

/** Education is a trade, too; elsewhere it is what a mentee takes. */
export const sectorWords: { readonly education: LocalText } = {
  education: { da: 'Undervisning', en: 'Education' },
};
