import type { LocalText } from '#programmes';
import type { Party } from './words.ts';

const partyNames: Readonly<Record<Party, LocalText>> = {
  mentor: { da: 'mentor', en: 'mentor' },
  mentee: { da: 'mentee', en: 'mentee' },
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  coordinator: { da: 'koordinator', en: 'coordinator' },
};

/** “mentor, sagsbehandler” / “mentor, caseworker”. */
export const namesOf = (parties: readonly Party[]): LocalText => ({
  da: parties.map((party) => partyNames[party].da).join(', '),
  en: parties.map((party) => partyNames[party].en).join(', '),
});
