/** How a mentor came to the corps. */
export const recruitmentChannels = [
  'advert',
  'network',
  'workplace',
  'association',
  'municipality',
  'media',
  'self',
  'other',
] as const;
export type RecruitmentChannel = (typeof recruitmentChannels)[number];

export { type MentorKind, mentorKinds } from '#programmes';

/** What the interviewer makes of an applicant's answer to a dilemma. */
export const dilemmaVerdicts = ['ready', 'needsTraining', 'notReady'] as const;
export type DilemmaVerdict = (typeof dilemmaVerdicts)[number];

/** What a mentor brings along; what it is in particular is a text. */
export const qualificationKinds = ['trade', 'education', 'experience', 'language', 'other'] as const;
export type QualificationKind = (typeof qualificationKinds)[number];

/** Why someone got in touch with a volunteer for the volunteer's own sake. */
export const careOccasions = ['call', 'thanks', 'event', 'break', 'nextMatch'] as const;
export type CareOccasion = (typeof careOccasions)[number];

/** A mentor's trade: the main groups of the Danish classification of industries (DB07), in everyday words. */
export const sectors = [
  'agriculture',
  'industry',
  'energy',
  'construction',
  'retail',
  'transport',
  'hospitality',
  'kitchen',
  'it',
  'finance',
  'consulting',
  'cleaning',
  'publicAdministration',
  'education',
  'health',
  'culture',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** Languages that a mentor may speak, by ISO 639-1; what is not here is `other`. */
export const spokenLanguages = [
  'da',
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'ro',
  'lt',
  'bg',
  'uk',
  'ru',
  'ar',
  'fa',
  'ps',
  'ur',
  'tr',
  'ku',
  'so',
  'ti',
  'am',
  'bs',
  'sq',
  'vi',
  'ta',
  'th',
  'zh',
  'kl',
  'fo',
  'is',
  'sv',
  'no',
  'other',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What a mentor may have told, because a mentee may wish for it; never derived from a number. */
export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];

/** As coarse as a wish needs it. */
export const ageGroups = ['under30', 'from30to49', 'from50'] as const;
export type AgeGroup = (typeof ageGroups)[number];
