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
  UNKNOWN_DILEMMA: {
    da: 'Kataloget har ikke det dilemma. Vælg blandt: {dilemmas}.',
    en: 'The catalogue does not have this dilemma. Choose among: {dilemmas}.',
  },
  DILEMMA_TWICE: {
    da: 'Det samme dilemma står der to gange. Skriv ét svar for hvert.',
    en: 'The same dilemma is there twice. Give one answer for each.',
  },
  RETURN_BEFORE_PAUSE: {
    da: 'Pausen begynder {on}, så den kan ikke slutte før dagen efter. Ret datoen, eller lad den stå tom.',
    en: 'The pause begins on {on}, so it cannot end before the day after. Correct the date, or leave it empty.',
  },
  TALK_IMPLAUSIBLE: {
    da: 'En samtale varer mellem 1 minut og et døgn. Ret antallet af minutter, eller lad det stå tomt.',
    en: 'A talk lasts between a minute and a day. Correct the minutes, or leave them empty.',
  },
  NO_PARTICIPANTS: {
    da: 'Et reflekterende team har flere mentorer. Vælg mindst én anden mentor.',
    en: 'A reflecting team has several mentors. Choose at least one other mentor.',
  },
  PARTICIPANT_NO_MENTOR: {
    da: 'En af deltagerne er ikke mentor her. Vælg kun mentorer; en borger kan ikke stå her.',
    en: 'One of the participants is no mentor here. Choose mentors only; a citizen cannot be named here.',
  },
  CAPACITY_IMPLAUSIBLE: {
    da: 'En mentor har mellem 0 og {most} pladser. Ret antallet.',
    en: 'A mentor has between 0 and {most} places. Correct the number.',
  },
} as const;

export type MentorRefusalCode = keyof typeof mentorRefusalTexts;

/** A no about a mentor, by its code. */
export const refuseMentor = refuser(mentorRefusalTexts);
