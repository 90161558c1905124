import type { LocalText } from '#calendar';
import type { Whose } from '#use-cases/queries/cut';

/** Whose a list is. */
export const whoseNames: Readonly<Record<Whose, LocalText>> = {
  mine: { da: 'Mine', en: 'Mine' },
  team: { da: 'Teamets', en: 'The team’s' },
  all: { da: 'Alle', en: 'Everyone’s' },
};
