import type { Recipient } from '#courses';
import type { MentorRule } from '#programmes';
import type { Told } from '../told.ts';

const staysReady = {
  da: 'Uden den kan mentoren ikke få nye forløb.',
  en: 'Without it the mentor cannot take new courses.',
};

/** What is said about a mentor, by duty and by who is told. */
export const corpsTexts: Readonly<Record<MentorRule, Partial<Record<Recipient, Told>>>> = {
  checkExpiry: {
    mentor: {
      what: {
        da: 'En attest skal snart fornys. Giv den til din koordinator.',
        en: 'A check is to be renewed soon. Give it to your coordinator.',
      },
      why: {
        da: 'Så er du klar, når der kommer et nyt forløb.',
        en: 'Then you are ready when a new course comes.',
      },
    },
    coordinator: {
      what: { da: 'Få mentorens attest fornyet.', en: 'Have the mentor’s check renewed.' },
      why: staysReady,
    },
  },
  trainingExpiry: {
    mentor: {
      what: {
        da: 'Et kursus skal snart tages igen. Aftal en dag med din koordinator.',
        en: 'A training is to be taken again soon. Agree on a day with your coordinator.',
      },
      why: {
        da: 'Så er du klar, når der kommer et nyt forløb.',
        en: 'Then you are ready when a new course comes.',
      },
    },
    coordinator: {
      what: {
        da: 'Tilbyd mentoren at tage kurset igen.',
        en: 'Offer the mentor to take the training again.',
      },
      why: staysReady,
    },
  },
  mentorReturn: {
    mentor: {
      what: {
        da: 'Din pause slutter i dag. Sig til, om du er klar igen.',
        en: 'Your pause ends today. Tell us whether you are ready again.',
      },
      why: {
        da: 'Vi vil gerne vide, hvad der passer dig. En længere pause er i orden.',
        en: 'We would like to know what suits you. A longer pause is all right.',
      },
    },
    coordinator: {
      what: {
        da: 'Aftal med mentoren, om pausen slutter.',
        en: 'Agree with the mentor whether the pause ends.',
      },
      why: {
        da: 'Mentoren har sagt, hvornår pausen skulle slutte.',
        en: 'The mentor said when the pause was to end.',
      },
    },
  },
  mentorIdle: {
    coordinator: {
      what: {
        da: 'Ring til mentoren, der venter på et forløb.',
        en: 'Call the mentor who is waiting for a course.',
      },
      why: {
        da: 'Mentoren er klar og har længe været uden forløb.',
        en: 'The mentor is ready and has long been without a course.',
      },
    },
  },
  capacityReached: {
    coordinator: {
      what: {
        da: 'Mentoren har ikke flere pladser. Hør, hvordan det går.',
        en: 'The mentor has no more places. Hear how it goes.',
      },
      why: {
        da: 'Alle de forløb, mentoren kan have på én gang, er i gang.',
        en: 'All the courses the mentor can have at a time are under way.',
      },
    },
  },
};
