import type { LocalDate } from '#kernel';
import type { Dictionary } from '../../language/dictionary.ts';
import { longDate } from '../../language/formats.ts';

export const words = {
  title: { da: 'Dine frister i din kalender', en: 'Your deadlines in your calendar' },
  back: { da: 'Til arbejdslisten', en: 'To the worklist' },
  lead: {
    da: 'Dit kalenderprogram kan abonnere på dine frister. Det ser forløbets nummer, hvad der skal gøres, og hvornår; aldrig en borgers navn eller nummer.',
    en: 'Your calendar program can subscribe to your deadlines. It sees the number of the course, what is to be done, and when; never a citizen’s name or number.',
  },
  address: { da: 'Adressen', en: 'The address' },
  addressHelp: (until: LocalDate) => ({
    da: `Kopiér den til dit kalenderprogram under »tilføj kalender fra internettet«. Den er din egen: giv den ikke videre. Den gælder til ${longDate('da', until)}, så længe du logger ind her med mellemrum.`,
    en: `Copy it into your calendar program under “add calendar from the internet”. It is your own: do not pass it on. It is good until ${longDate('en', until)}, as long as you sign in here now and then.`,
  }),
  open: { da: 'Åbn i dit kalenderprogram', en: 'Open in your calendar program' },
  ended: { da: 'Nye adresser', en: 'New addresses' },
  endHelp: {
    da: 'Har en anden fået fat i adressen, så få en ny. De gamle virker ikke længere, heller ikke i dine egne programmer.',
    en: 'If somebody else has got hold of the address, get a new one. The old ones work no longer, in your own programs either.',
  },
  end: { da: 'Få en ny adresse', en: 'Get a new address' },
  calendarName: { da: 'Forløb: mine frister', en: 'Forløb: my deadlines' },
} satisfies Dictionary;
