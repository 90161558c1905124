import type { TextsOf } from '../told.ts';

const waitingWhy = {
  da: 'Borgeren venter på en mentor.',
  en: 'The citizen is waiting for a mentor.',
};
const answerWhy = {
  da: 'Forslaget bortfalder, hvis det ikke er besvaret. Det er i orden at sige nej.',
  en: 'The proposal lapses if it is not answered. It is all right to say no.',
};

export const matchingTexts: TextsOf<'waiting' | 'matchProposal'> = {
  waiting: {
    coordinator: {
      what: { da: 'Find en mentor til forløbet.', en: 'Find a mentor for the course.' },
      why: waitingWhy,
    },
    leader: {
      what: {
        da: 'Se på, hvad der skal til for at finde en mentor.',
        en: 'See what it takes to find a mentor.',
      },
      why: waitingWhy,
    },
    mentee: {
      what: {
        da: 'Vi leder stadig efter en mentor til dig. Du behøver ikke gøre noget.',
        en: 'We are still looking for a mentor for you. You need not do anything.',
      },
      why: {
        da: 'Vi vil gerne have, at du ved, hvor langt vi er.',
        en: 'We would like you to know how far we have come.',
      },
    },
  },
  matchProposal: {
    mentor: {
      what: { da: 'Svar på forslaget om et nyt forløb.', en: 'Answer the proposal of a new course.' },
      why: answerWhy,
    },
    mentee: {
      what: { da: 'Svar på forslaget om en mentor.', en: 'Answer the proposal of a mentor.' },
      why: answerWhy,
    },
    coordinator: {
      what: {
        da: 'Ring til den, der ikke har svaret på forslaget.',
        en: 'Call the one who has not answered the proposal.',
      },
      why: { da: 'Forslaget bortfalder ellers.', en: 'Otherwise the proposal lapses.' },
    },
  },
};
