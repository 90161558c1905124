import type { Dictionary } from '../language/dictionary.ts';

/** What the pages around a sign-in say. */
export const words = {
  signIn: { da: 'Log ind', en: 'Sign in' },
  about: {
    da: 'Du logger ind hos din organisation og kommer tilbage hertil.',
    en: 'You sign in with your organisation and come back here.',
  },
  development: {
    da: 'Udvikling: log ind som en opdigtet person, uden adgangskode',
    en: 'Development: sign in as a fictitious person, without a password',
  },
  clock: { da: 'Stil uret frem', en: 'Move the clock forward' },
  mail: { da: 'Se mails, der er sendt', en: 'See the mails that were sent' },
  team: (name: string) => ({ da: `team ${name}`, en: `team ${name}` }),
  ended: { da: 'Du er ikke længere logget ind', en: 'You are no longer signed in' },
  notSaved: {
    da: 'Det, du sendte, er ikke gemt. Det, du skrev, står her stadig:',
    en: 'What you sent was not saved. What you wrote is still here:',
  },
  signInBeside: { da: 'Log ind igen i en ny fane', en: 'Sign in again in a new tab' },
  sendAgain: { da: 'Send det samme igen', en: 'Send the same again' },
  again: { da: 'Du er logget ind igen', en: 'You are signed in again' },
  closeTab: {
    da: 'Luk denne fane, og send det, du skrev, i den anden.',
    en: 'Close this tab, and send what you wrote in the other one.',
  },
} satisfies Dictionary;

/** What has just happened, on the page where one signs in. */
export const news = {
  'signed-out': { da: 'Du er logget ud.', en: 'You are signed out.' },
  'signed-out-here': {
    da: 'Du er logget ud her, men vi kunne ikke nå din organisations login. Luk browseren for at logge ud dér også.',
    en: 'You are signed out here, but your organisation’s sign-in could not be reached. Close the browser to sign out there too.',
  },
  failed: {
    da: 'Du blev ikke logget ind: login blev afbrudt eller tog for lang tid. Prøv igen.',
    en: 'You were not signed in: the sign-in was interrupted or took too long. Try again.',
  },
  'no-access': {
    da: 'Din organisation kender dig, men har ikke givet dig en rolle i Forløb. Bed din leder om det, og log ind igen.',
    en: 'Your organisation knows you but has given you no role in Forløb. Ask your leader for one and sign in again.',
  },
} satisfies Dictionary;
