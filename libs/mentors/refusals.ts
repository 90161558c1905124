import { refuser } from '#kernel';

/** Every no that a mentor's stream can give: what does not hold, why, and what to do. Codes are stable. */
export const mentorRefusalTexts = {
  MENTOR_NOT_ALLOWED_NOW: {
    da: 'Det kan ikke gøres, mens mentoren er “{state}”. Se hvad der er muligt nu.',
    en: 'This cannot be done while the mentor is “{state}”. See what is possible now.',
  },
  NO_SUCH_MENTOR: {
    da: 'En mentor begynder med en ansøgning. Opret ansøgningen først.',
    en: 'A mentor begins with an application. Record the application first.',
  },
  MENTOR_IN_THE_FUTURE: {
    da: 'Datoen {on} er ikke kommet endnu; kun det, der er sket, kan skrives. Vælg i dag eller en tidligere dato.',
    en: 'The date {on} has not come yet, and only what has happened is recorded. Choose today or an earlier date.',
  },
  MENTOR_BEFORE_LAST_TRANSITION: {
    da: 'Mentoren er allerede nået til {last}, og trin går ikke baglæns i tid. Vælg den dato eller en senere.',
    en: 'The mentor has already come to {last}, and steps do not go back in time. Choose that date or a later one.',
  },
  UNKNOWN_MODULE: {
    da: 'Kurset findes ikke i kataloget. Vælg et af: {modules}.',
    en: 'The catalogue does not have this training. Choose one of: {modules}.',
  },
  CAPACITY_IMPLAUSIBLE: {
    da: 'En mentor har mellem 0 og 20 pladser. Ret antallet.',
    en: 'A mentor has between 0 and 20 places. Correct the number.',
  },
} as const;

export type MentorRefusalCode = keyof typeof mentorRefusalTexts;

/** A no about a mentor, by its code. */
export const refuseMentor = refuser(mentorRefusalTexts);
