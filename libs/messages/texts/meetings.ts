import type { TextsOf } from '../told.ts';

const meet = {
  what: { da: 'I har aftalt at mødes.', en: 'You have arranged to meet.' },
  why: {
    da: 'En påmindelse gør det lettere at nå det. Passer det ikke mere, så aftal et andet tidspunkt.',
    en: 'A reminder makes it easier to be there. If it no longer suits you, arrange another time.',
  },
};

/** No word here says that someone was missed, waited for or at fault. */
export const meetingTexts: TextsOf<
  'appointment' | 'noShow' | 'noShowCall' | 'noShowCaseMeeting' | 'mentorNoShow' | 'careCall'
> = {
  appointment: { mentor: meet, mentee: meet },
  noShow: {
    mentee: {
      what: {
        da: 'Det er helt i orden, at mødet ikke blev til noget. I kan aftale et nyt, når det passer dig.',
        en: 'It is quite all right that the meeting did not take place. You can arrange a new one when it suits you.',
      },
      why: {
        da: 'Vi vil gerne have, at du ved, at dit forløb fortsætter.',
        en: 'We would like you to know that your course goes on.',
      },
    },
  },
  noShowCall: {
    coordinator: {
      what: {
        da: 'Ring til mentee, og hør, hvad der kan gøre det lettere at mødes.',
        en: 'Call the mentee and ask what would make it easier to meet.',
      },
      why: {
        da: 'To aftaler er ikke blevet til noget inden for kort tid.',
        en: 'Two appointments have not come about within a short time.',
      },
    },
  },
  noShowCaseMeeting: {
    coordinator: {
      what: {
        da: 'Hold et møde om forløbet: hvad skal der til, for at de to kan mødes?',
        en: 'Hold a meeting about the course: what does it take for the two to meet?',
      },
      why: {
        da: 'Flere aftaler er ikke blevet til noget. Forløbet slutter ikke af den grund.',
        en: 'Several appointments have not come about. The course does not end because of that.',
      },
    },
  },
  mentorNoShow: {
    coordinator: {
      what: {
        da: 'Ring til mentor, og hør, om mentor har brug for hjælp.',
        en: 'Call the mentor and ask whether help is needed.',
      },
      why: {
        da: 'En aftale blev ikke til noget, og mentee skal ikke selv stå med det.',
        en: 'An appointment did not come about, and the mentee should not be left alone with it.',
      },
    },
  },
  careCall: {
    coordinator: {
      what: { da: 'Ring til mentee i dag.', en: 'Call the mentee today.' },
      why: {
        da: 'Et svar i forløbet beder om det. Læs det i forløbet, og tilbyd en specialist, hvis det kan hjælpe.',
        en: 'An answer in the course asks for it. Read it there, and offer a specialist if that can help.',
      },
    },
  },
};
