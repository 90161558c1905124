import type { LocalText } from '#programmes';
import type { Candidate, Seeker } from '../field.ts';
import { placesFree } from '../offers.ts';
import { unknown, type Criterion } from './criterion.ts';

/** What the mentee asks for, else what the programme promises a month. */
const wished = ({ wishes, programme: { dose } }: Seeker): number | null =>
  wishes.hoursPerMonth ?? (dose.per === 'month' ? dose.hours.value : null);

/** Half the hours, half the places: who has time for it, and who carries least already. */
export const availability: Criterion = {
  value: (seeker, candidate) => {
    const [asked, offered] = [wished(seeker), candidate.hoursPerMonth];
    const hours = asked === null || offered === null ? unknown : Math.min(1, offered / asked);
    return (hours + placesFree(candidate) / Math.max(1, candidate.facts.capacity)) / 2;
  },
  reason: (seeker, candidate) => {
    const [hours, places] = [hoursIn(wished(seeker), candidate.hoursPerMonth), placesIn(candidate)];
    return { da: `${hours.da}, ${places.da}`, en: `${hours.en}, ${places.en}` };
  },
};

const hoursIn = (asked: number | null, offered: number | null): LocalText => {
  if (offered === null) return { da: 'timer ikke oplyst', en: 'hours not told' };
  return asked === null
    ? { da: `${inDanish(offered)} timer om måneden`, en: `${offered} hours a month` }
    : {
        da: `${inDanish(offered)} timer om måneden af ${inDanish(asked)}`,
        en: `${offered} hours a month of ${asked}`,
      };
};

const inDanish = (hours: number): string => String(hours).replace('.', ',');

const placesIn = (candidate: Candidate): LocalText => {
  const [free, { capacity }] = [placesFree(candidate), candidate.facts];
  return {
    da: `${free} af ${capacity} ${capacity === 1 ? 'plads' : 'pladser'} fri`,
    en: `${free} of ${capacity} ${capacity === 1 ? 'place' : 'places'} free`,
  };
};
