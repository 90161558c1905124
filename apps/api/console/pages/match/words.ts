import type { LocalText } from '#calendar';
import type { MatchCriterion } from '#programmes';
import type { Dictionary } from '../../language/dictionary.ts';
import { counted, number } from '../../language/formats.ts';

export const words = {
  title: { da: 'Find en mentor', en: 'Find a mentor' },
  toCourse: { da: 'Til forløbet', en: 'To the course' },
  seeking: (count: number) => {
    const courses = counted(
      count,
      { da: 'forløb søger en mentor', en: 'course looks for a mentor' },
      { da: 'forløb søger en mentor', en: 'courses look for a mentor' },
    );
    return {
      da: `${courses.da}, dette er et af dem. Den, der passer bedst her, står øverst.`,
      en: `${courses.en}, this is one of them. Who fits best here is at the top.`,
    };
  },
  explain: {
    da: 'Vælger du en anden end nr. 1, og koster det de andre noget, skal du skrive hvorfor.',
    en: 'If you choose another than no. 1, and it costs the others something, you must write why.',
  },
  nobody: { da: 'Ingen mentor kan foreslås nu.', en: 'No mentor can be proposed now.' },
  someone: (id: string) => ({ da: `Mentor ${id}`, en: `Mentor ${id}` }),
  rank: (rank: number) => ({ da: `Nr. ${rank}`, en: `No. ${rank}` }),
  score: (score: number) => ({
    da: `${number('da', score)} af 100 point`,
    en: `${number('en', score)} of 100 points`,
  }),
  bestHere: { da: 'bedst for denne mentee', en: 'best for this mentee' },
  bestForAll: { da: 'bedst for alle', en: 'best for all' },
  ofWeight: (points: number, weight: number) => ({
    da: `${number('da', points)} af ${number('da', weight)}`,
    en: `${number('en', points)} of ${number('en', weight)}`,
  }),
  free: { da: 'Koster ikke de andre noget.', en: 'Costs the others nothing.' },
  price: (points: number) => ({
    da: `Koster dem, der venter, ${number('da', points)} point tilsammen.`,
    en: `Costs those who wait ${number('en', points)} points together.`,
  }),
  propose: { da: 'Foreslå', en: 'Propose' },
  proposeWhom: (id: string) => ({ da: `mentor ${id}`, en: `mentor ${id}` }),
  excluded: { da: 'Kan ikke foreslås', en: 'Cannot be proposed' },
  mentor: { da: 'Mentor', en: 'Mentor' },
  why: { da: 'Hvorfor ikke', en: 'Why not' },
  algorithm: (version: string) => ({
    da: `Rangeret af ${version}. Valget og det, det byggede på, bliver skrevet i forløbet.`,
    en: `Ranked by ${version}. The choice, and what it rested on, is recorded in the course.`,
  }),
} satisfies Dictionary;

/** What is compared. */
export const criterionNames: Readonly<Record<MatchCriterion, LocalText>> = {
  sector: { da: 'Branche', en: 'Sector' },
  area: { da: 'Område', en: 'Area' },
  language: { da: 'Sprog', en: 'Language' },
  wishes: { da: 'Ønsker til mentoren', en: 'Wishes about the mentor' },
  availability: { da: 'Tid til rådighed', en: 'Availability' },
};
