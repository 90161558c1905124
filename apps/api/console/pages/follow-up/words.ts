import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import { shortDate } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

export const words = {
  talkWith: (who: LocalText) => ({
    da: `Samtale med ${who.da.toLowerCase()}`,
    en: `Talk with the ${who.en.toLowerCase()}`,
  }),
  heldOn: (on: LocalDate) => ({ da: `Holdt ${shortDate('da', on)}.`, en: `Held ${shortDate('en', on)}.` }),
  contact: { da: 'En kontakt, der ikke er logget endnu', en: 'A contact that is not logged yet' },
  save: (who: LocalText) => ({
    da: `Gem samtalen med ${who.da.toLowerCase()}`,
    en: `Save the talk with the ${who.en.toLowerCase()}`,
  }),
  saved: { da: 'Gemt', en: 'Saved' },
} satisfies Dictionary;
