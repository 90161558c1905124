import type { LocalText } from '#calendar';
import type { Act } from '#programmes';
import type { WhyView } from '#use-cases/queries/read-why';
import type { Dictionary } from '../../language/dictionary.ts';
import { counted } from '../../language/formats.ts';
import { listed } from './values.ts';

type Deadline = WhyView['deadlines'][number];

const acts: Readonly<Record<Act, LocalText>> = {
  remind: { da: 'påmindelse', en: 'reminder' },
  escalate: { da: 'eskalering', en: 'escalation' },
  'record-missed': { da: 'skrives op som misset', en: 'recorded as missed' },
  'record-breach': { da: 'skrives op som overskredet', en: 'recorded as exceeded' },
  'record-pause-expired': { da: 'pausen skrives op som udløbet', en: 'the pause is recorded as expired' },
  'expire-referral': { da: 'henvisningen bortfalder', en: 'the referral lapses' },
  'expire-proposal': { da: 'forslaget bortfalder', en: 'the proposal lapses' },
  'start-closure': { da: 'afslutningen begynder', en: 'closure begins' },
  'schedule-post-follow-up': { da: 'efteropfølgning lægges', en: 'post-closure follow-up is scheduled' },
  archive: { da: 'forløbet arkiveres', en: 'the course is archived' },
};

export const dutyStatuses: Readonly<Record<Deadline['status'], LocalText>> = {
  open: { da: 'åben', en: 'open' },
  done: { da: 'gjort', en: 'done' },
  missed: { da: 'misset', en: 'missed' },
  exempted: { da: 'fritaget', en: 'exempted' },
  suppressed: { da: 'bortfaldet', en: 'no longer asked for' },
};

export const whyWords = {
  title: { da: 'Hvorfor er fristerne, som de er?', en: 'Why are the deadlines what they are?' },
  back: { da: 'Til revision af forløbet', en: 'To the audit of the course' },
  summary: (programme: string, at: string, known: LocalText) => ({
    da: `Talt efter ${programme}, som det så ud ${at}, og som man vidste det ${known.da}.`,
    en: `Counted by ${programme}, as of ${at}, as it was known on ${known.en}.`,
  }),
  none: { da: 'Der er ingen frister.', en: 'There are no deadlines.' },
  duty: { da: 'Frist', en: 'Deadline' },
  due: { da: 'Dato', en: 'Date' },
  status: { da: 'Status', en: 'Status' },
  counted: { da: 'Sådan er den talt', en: 'How it was counted' },
  source: { da: 'Kilde', en: 'Source' },
  overdue: { da: 'over fristen', en: 'overdue' },
  legalRule: ({ ref, days, verified }: NonNullable<Deadline['legalRule']>) => ({
    da: `${ref}: ${days} dage${verified ? '' : ' (ikke kontrolleret)'}`,
    en: `${ref}: ${days} days${verified ? '' : ' (not verified)'}`,
  }),
  steps: (count: number) =>
    counted(
      count,
      { da: 'påmindelse eller notat', en: 'reminder or note' },
      { da: 'påmindelser og notater', en: 'reminders and notes' },
    ),
  act: (act: Act, to: readonly LocalText[]): LocalText => {
    const whom = listed(to);
    return to.length === 0
      ? acts[act]
      : {
          da: `${acts[act].da} til ${whom.da.toLowerCase()}`,
          en: `${acts[act].en} to ${whom.en.toLowerCase()}`,
        };
  },
} satisfies Dictionary;
