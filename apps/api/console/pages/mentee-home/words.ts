import type { LocalText } from '#calendar';
import type { FeedbackScope } from '#programmes';
import type { Dictionary } from '../../language/dictionary.ts';

export const words = {
  noCourse: {
    da: 'Du har intet forløb lige nu. Spørg din sagsbehandler eller koordinator.',
    en: 'You have no course right now. Ask your caseworker or coordinator.',
  },
  title: { da: 'Dit forløb', en: 'Your course' },
  // the mentor
  myMentor: { da: 'Min mentor', en: 'My mentor' },
  noMentor: {
    da: 'Du har ikke en mentor endnu. Koordinatoren leder efter en, der passer til dig.',
    en: 'You do not have a mentor yet. The coordinator is looking for one who suits you.',
  },
  mentorSince: (date: string) => ({
    da: `I har været et match siden ${date}.`,
    en: `You have been matched since ${date}.`,
  }),
  proposed: {
    da: 'En mentor er foreslået til dig. Du bestemmer selv, om du vil sige ja.',
    en: 'A mentor has been proposed for you. It is up to you whether to say yes.',
  },
  showMentor: { da: 'Vis hvem min mentor er', en: 'Show who my mentor is' },
  protectedMentor: {
    da: 'Din mentor har beskyttet navn. Spørg koordinatoren.',
    en: 'Your mentor’s name is protected. Ask the coordinator.',
  },
  noName: { da: 'Intet navn er skrevet ned.', en: 'No name has been written down.' },
  // goals
  goals: { da: 'Mine mål', en: 'My goals' },
  noGoals: { da: 'Der er ikke sat mål endnu.', en: 'No goals have been set yet.' },
  step: { da: 'Skridt på vejen:', en: 'A step on the way:' },
  goalWithoutWords: { da: 'Et mål', en: 'A goal' },
  // what the municipality sees
  municipality: { da: 'Hvad ser kommunen?', en: 'What does the municipality see?' },
  never: {
    da: 'Kommunen læser aldrig det, du og din mentor skriver.',
    en: 'The municipality never reads what you and your mentor write.',
  },
  statutory: {
    da: 'Forløbet er en del af din sag i kommunen. Din sagsbehandler kan se det hele.',
    en: 'The course is part of your case in the municipality. Your caseworker can see all of it.',
  },
  // who has looked
  looked: { da: 'Hvem har set i dit forløb?', en: 'Who has looked at your course?' },
  nobody: { da: 'Ingen andre end dig.', en: 'Nobody but you.' },
  lookedFor: (purpose: string) => ({
    da: `for: ${purpose.toLowerCase()}`,
    en: `for: ${purpose.toLowerCase()}`,
  }),
  lookedAt: { da: 'har set i forløbet', en: 'has looked at the course' },
  moreLooks: { da: 'Vis flere', en: 'Show more' },
} satisfies Dictionary;

/** What the municipality of a volunteer course sees, in plain words. */
export const scopeWords: Readonly<Record<FeedbackScope, LocalText>> = {
  'status-only': {
    da: 'Kommunen ser kun, hvor langt dit forløb er. Den ser ikke, hvornår I mødes, dine mål, eller hvad du svarer.',
    en: 'The municipality only sees how far your course has come. It does not see when you meet, your goals or your answers.',
  },
  progress: {
    da: 'Kommunen ser, hvor langt dit forløb er, hvor tit I mødes, og om målene er nået. Den ser ikke, hvad du svarer i spørgeskemaer.',
    en: 'The municipality sees how far your course has come, how often you meet and whether goals are reached. It does not see your answers in questionnaires.',
  },
  full: {
    da: 'Kommunen ser, hvor langt dit forløb er, hvor tit I mødes, dine mål og dine svar i spørgeskemaer.',
    en: 'The municipality sees how far your course has come, how often you meet, your goals and your answers in questionnaires.',
  },
};
