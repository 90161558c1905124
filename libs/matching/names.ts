import type { AgeGroup, Gender, Sector, SpokenLanguage } from '#mentors';
import type { LocalText } from '#programmes';

const text = (da: string, en: string): LocalText => ({ da, en });

/** What trades are called in a reason. */
export const tradeNames: Readonly<Record<Sector, LocalText>> = {
  agriculture: text('landbrug', 'agriculture'),
  industry: text('industri', 'industry'),
  energy: text('energi og forsyning', 'energy'),
  construction: text('byggeri', 'construction'),
  retail: text('handel', 'retail'),
  transport: text('transport', 'transport'),
  hospitality: text('hotel og restauration', 'hospitality'),
  kitchen: text('køkken', 'kitchen'),
  it: text('it', 'IT'),
  finance: text('finans', 'finance'),
  consulting: text('rådgivning', 'consulting'),
  cleaning: text('rengøring', 'cleaning'),
  publicAdministration: text('offentlig forvaltning', 'public administration'),
  education: text('undervisning', 'education'),
  health: text('sundhed og omsorg', 'health'),
  culture: text('kultur og fritid', 'culture'),
  other: text('andet', 'other'),
};

/** What languages are called in a reason. */
export const languageNames: Readonly<Record<SpokenLanguage, LocalText>> = {
  da: text('dansk', 'Danish'),
  en: text('engelsk', 'English'),
  de: text('tysk', 'German'),
  fr: text('fransk', 'French'),
  es: text('spansk', 'Spanish'),
  pl: text('polsk', 'Polish'),
  ro: text('rumænsk', 'Romanian'),
  lt: text('litauisk', 'Lithuanian'),
  bg: text('bulgarsk', 'Bulgarian'),
  uk: text('ukrainsk', 'Ukrainian'),
  ru: text('russisk', 'Russian'),
  ar: text('arabisk', 'Arabic'),
  fa: text('persisk', 'Persian'),
  ps: text('pashto', 'Pashto'),
  ur: text('urdu', 'Urdu'),
  tr: text('tyrkisk', 'Turkish'),
  ku: text('kurdisk', 'Kurdish'),
  so: text('somali', 'Somali'),
  ti: text('tigrinya', 'Tigrinya'),
  am: text('amharisk', 'Amharic'),
  bs: text('bosnisk', 'Bosnian'),
  sq: text('albansk', 'Albanian'),
  vi: text('vietnamesisk', 'Vietnamese'),
  ta: text('tamil', 'Tamil'),
  th: text('thai', 'Thai'),
  zh: text('kinesisk', 'Chinese'),
  kl: text('grønlandsk', 'Greenlandic'),
  fo: text('færøsk', 'Faroese'),
  is: text('islandsk', 'Icelandic'),
  sv: text('svensk', 'Swedish'),
  no: text('norsk', 'Norwegian'),
  other: text('et andet sprog', 'another language'),
};

/** What is said of the mentor that was wished for. */
export const genderNames: Readonly<Record<Gender, LocalText>> = {
  woman: text('kvinde', 'a woman'),
  man: text('mand', 'a man'),
  other: text('andet køn', 'another gender'),
};

export const ageNames: Readonly<Record<AgeGroup, LocalText>> = {
  under30: text('under 30 år', 'under 30'),
  from30to49: text('30–49 år', '30–49 years'),
  from50: text('50 år eller mere', '50 or older'),
};

/** A name that is the same in both languages: a place's. */
export const asIs = (name: string): LocalText => text(name, name);

const listed = (names: readonly LocalText[], language: keyof LocalText): string =>
  names.map((name) => name[language]).join(', ');

/** A sentence in both languages; `{names}` is filled with these, one after the other. */
export const say = (da: string, en: string, names: readonly LocalText[] = []): LocalText => ({
  da: da.replace('{names}', () => listed(names, 'da')),
  en: en.replace('{names}', () => listed(names, 'en')),
});
