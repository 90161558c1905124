import type { LocalText } from '#calendar';
import type { Dictionary } from '../../language/dictionary.ts';
import { counted } from '../../language/formats.ts';
import { asIs } from './values.ts';

const events = [
  { da: 'hændelse', en: 'event' },
  { da: 'hændelser', en: 'events' },
] as const;

export const checkWords = {
  title: { da: 'Passer listerne med historikken?', en: 'Do the lists equal the history?' },
  back: { da: 'Til revision af forløbet', en: 'To the audit of the course' },
  lead: {
    da: 'Lister og opslag læses fra en læsemodel. Her er forløbets hændelser fortalt forfra, og hver række er sammenlignet.',
    en: 'Lists and look-ups are read from a read model. Here the events of the course were told anew, and every row was compared.',
  },
  same: (version: number) => ({
    da: `Ja: læsemodel = genafspilning. Intet afviger (forløbet har ${counted(version, ...events).da}).`,
    en: `Yes: read model = replay. Nothing differs (the course has ${counted(version, ...events).en}).`,
  }),
  differs: {
    da: 'Nej: læsemodellen er ikke lig med genafspilningen.',
    en: 'No: the read model does not equal the replay.',
  },
  whatToDo: (projections: string) => ({
    da: `Historikken gælder; listerne kan vise noget forkert, til driften har bygget dem igen: forlob rebuild ${projections}.`,
    en: `The history holds; lists may show something wrong until operations have built them anew: forlob rebuild ${projections}.`,
  }),
  readModel: { da: 'Det, der læses', en: 'What is read' },
  rows: { da: 'Rækker', en: 'Rows' },
  differing: { da: 'Afviger', en: 'Differing' },
  where: { da: 'Hvor', en: 'Where' },
  upTo: { da: 'Til position', en: 'Up to position' },
  none: { da: 'ingen', en: 'none' },
  event: (version: number) => ({ da: `hændelse ${version}`, en: `event ${version}` }),
  theRow: { da: 'forløbets række', en: 'the row of the course' },
  moreRows: { da: 'og flere', en: 'and more' },
  notBuilt: (name: string) => ({
    da: `${name} er ikke bygget endnu.`,
    en: `${name} has not been built yet.`,
  }),
  failed: (name: string, failure: string) => ({
    da: `Historikken kunne ikke fortælles forfra i ${name}: ${failure}`,
    en: `The history could not be told anew in ${name}: ${failure}`,
  }),
  parked: (name: string) => ({
    da: `Forløbet er sat til side i ${name}: nyere hændelser er ikke med, hverken i listerne eller her.`,
    en: `The course is set aside in ${name}: newer events are missing, in the lists and here.`,
  }),
} satisfies Dictionary;

/** What a table of the read models is to people; one without words is called by its own name. */
const tables: Readonly<Record<string, LocalText>> = {
  caseload: { da: 'Listen over forløb', en: 'The list of courses' },
  course_state: { da: 'Tilstanden, der regnes videre fra', en: 'The state that is counted on from' },
  course_timeline: { da: 'Tidslinjen', en: 'The timeline' },
  waiting_list: { da: 'Ventelisten', en: 'The waiting list' },
  worklist: { da: 'Arbejdslisten', en: 'The worklist' },
};

export const tableName = (table: string): LocalText => tables[table] ?? asIs(table);
