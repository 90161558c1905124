import type { TextsOf } from '../told.ts';

const read = {
  da: 'Læs bekymringen i forløbet, og afgør, hvad den er.',
  en: 'Read the concern in the course and decide what it is.',
};
const why = {
  da: 'Nogen har skrevet en bekymring, og ingen har svaret på den endnu.',
  en: 'Somebody has written of a concern, and nobody has answered it yet.',
};
const help = {
  da: 'Sørg for, at bekymringen bliver læst i dag.',
  en: 'See to it that the concern is read today.',
};

/** What the concern is about is not said in a mail. */
export const concernTexts: TextsOf<'concern' | 'criticalConcern'> = {
  concern: { coordinator: { what: read, why }, leader: { what: help, why } },
  criticalConcern: { coordinator: { what: read, why }, leader: { what: help, why } },
};
