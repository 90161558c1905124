import type { LocalText } from '#calendar';

/** Keywords for the questions of the catalogue's instruments: their wording is licensed or not verified, and stays on paper. */
const itemNames: Readonly<Record<string, LocalText>> = {
  cheerful: { da: 'Humør', en: 'Mood' },
  calm: { da: 'Ro', en: 'Calm' },
  active: { da: 'Energi', en: 'Energy' },
  rested: { da: 'Udhvilet', en: 'Rested' },
  interested: { da: 'Interesse', en: 'Interest' },
  chemistry: { da: 'Kemi', en: 'Chemistry' },
  trust: { da: 'Tillid', en: 'Trust' },
  goalAgreement: { da: 'Enighed om målet', en: 'Agreement on the goal' },
  motivation: { da: 'Motivation', en: 'Motivation' },
  selfEsteem: { da: 'Selvværd', en: 'Self-esteem' },
  selfRatedHealth: { da: 'Oplevet helbred', en: 'Health as felt' },
  cooperation: { da: 'Samarbejde', en: 'Cooperation' },
  everydayCoping: { da: 'Hverdagen', en: 'Everyday life' },
  everydayLife: { da: 'Hverdagen', en: 'Everyday life' },
  health: { da: 'Helbred', en: 'Health' },
  network: { da: 'Netværk', en: 'Network' },
  family: { da: 'Familie', en: 'Family' },
  housing: { da: 'Bolig', en: 'Housing' },
  economy: { da: 'Økonomi', en: 'Economy' },
  education: { da: 'Uddannelse', en: 'Education' },
  work: { da: 'Arbejde', en: 'Work' },
  goal: { da: 'Mål', en: 'Goal' },
  language: { da: 'Sprog', en: 'Language' },
  jobSearch: { da: 'Jobsøgning', en: 'Job search' },
  workReadiness: { da: 'Klar til arbejde', en: 'Ready for work' },
  overall: { da: 'Alt i alt', en: 'All in all' },
  status: { da: 'Beskæftigelse', en: 'Employment' },
};

/** A question of an instrument; one without a keyword is called by its number or its name in the catalogue. */
export const itemName = (item: string): LocalText => {
  const [, number] = /^indicator(\d+)$/.exec(item) ?? [];
  if (number !== undefined) return { da: `Indikator ${number}`, en: `Indicator ${number}` };
  return (Object.hasOwn(itemNames, item) ? itemNames[item] : undefined) ?? { da: item, en: item };
};
