import type { LocalText } from '#calendar';
import { counted, number } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

const and = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;

export const goalStatusNames: Readonly<Record<'open' | 'achieved' | 'dropped', LocalText>> = {
  open: { da: 'i gang', en: 'under way' },
  achieved: { da: 'nået', en: 'reached' },
  dropped: { da: 'opgivet', en: 'given up' },
};

const duties = (count: number): LocalText =>
  counted(count, { da: 'opgave', en: 'task' }, { da: 'opgaver', en: 'tasks' });

const events = (count: number): LocalText =>
  counted(count, { da: 'hændelse', en: 'event' }, { da: 'hændelser', en: 'events' });

const times = (count: number): LocalText =>
  counted(count, { da: 'gang', en: 'time' }, { da: 'gange', en: 'times' });

export const words = {
  title: (name: string) => ({ da: `Forløb ${name}`, en: `Course ${name}` }),
  version: (version: string) => ({ da: `version ${version}`, en: `version ${version}` }),
  links: { da: 'Mere om forløbet', en: 'More about the course' },
  match: { da: 'Match', en: 'Match' },
  audit: { da: 'Revision', en: 'Audit' },
  // steps
  steps: { da: 'Trin i forløbet', en: 'Steps of the course' },
  stepDone: { da: '(gennemført)', en: '(done)' },
  // duties
  next: { da: 'Næste frist', en: 'Next deadline' },
  nothingDue: { da: 'Ingen frister venter i dette forløb.', en: 'No deadlines lie ahead in this course.' },
  counted: (date: string) => ({ da: `Sådan er ${date} talt:`, en: `How ${date} was counted:` }),
  coming: { da: 'Derefter', en: 'After that' },
  moreDuties: (count: number) => ({
    da: `Vis ${duties(count).da} mere`,
    en: `Show ${duties(count).en} more`,
  }),
  // what can be done
  canDo: { da: 'Hvad kan jeg gøre nu?', en: 'What can I do now?' },
  nothingToDo: { da: 'Der er intet for dig at gøre her nu.', en: 'There is nothing for you to do here now.' },
  more: (count: number) => ({
    da: `Andet, du kan gøre (${count})`,
    en: `Other things you can do (${count})`,
  }),
  whyNot: { da: 'Hvorfor ikke?', en: 'Why not?' },
  // goals
  goals: { da: 'Mål', en: 'Goals' },
  goalNumber: (index: number) => ({ da: `Mål ${index}`, en: `Goal ${index}` }),
  subGoal: { da: 'Delmål', en: 'Step' },
  goalBy: (who: string, date: string) => ({
    da: `${who}s mål fra ${date}.`,
    en: `Set by ${who.toLowerCase()}, ${date}.`,
  }),
  goalShared: (who: readonly string[]) => ({
    da: `Fælles: bekræftet af ${and(who, 'og').toLowerCase()}.`,
    en: `Common: confirmed by ${and(who, 'and').toLowerCase()}.`,
  }),
  // people
  people: { da: 'Personer', en: 'People' },
  mentee: { da: 'Mentee', en: 'Mentee' },
  mentor: { da: 'Mentor', en: 'Mentor' },
  masked: { da: 'Navnet er skjult', en: 'The name is hidden' },
  showNames: { da: 'Vis navn', en: 'Show name' },
  purpose: { da: 'Hvad skal du bruge navnet til?', en: 'What do you need the name for?' },
  purposeHint: {
    da: 'Opslaget bliver skrevet ned, og borgeren kan se det.',
    en: 'The look-up is written down, and the citizen can see it.',
  },
  lookedUp: { da: 'Opslaget er skrevet ned.', en: 'The look-up has been written down.' },
  protectedPerson: {
    da: 'Beskyttet navn og adresse: vises ikke.',
    en: 'Protected name and address: not shown.',
  },
  noName: { da: 'Intet navn er registreret.', en: 'No name is on file.' },
  // timeline
  timeline: { da: 'Hvad er der sket?', en: 'What has happened?' },
  timelinePages: { da: 'Sider i tidslinjen', en: 'Pages of the timeline' },
  system: { da: 'Systemet', en: 'The system' },
  bySystem: (count: number) => ({
    da: `Systemet: ${events(count).da}`,
    en: `The system: ${events(count).en}`,
  }),
  recorded: (when: string) => ({ da: `skrevet ${when}`, en: `written ${when}` }),
  corrected: { da: 'Rettet senere', en: 'Corrected later' },
  newest: { da: 'Til de nyeste', en: 'To the newest' },
  older: { da: 'Vis ældre', en: 'Show older' },
  yes: { da: 'ja', en: 'yes' },
  // charts
  asTable: { da: 'Tallene som tabel', en: 'The numbers as a table' },
  lastScore: (score: number, meaning: LocalText | undefined, before: number | undefined) => ({
    da: `Seneste måling: ${number('da', score)}${meaning === undefined ? '' : ` (${meaning.da})`}${before === undefined ? '' : `, før ${number('da', before)}`}.`,
    en: `Latest measurement: ${number('en', score)}${meaning === undefined ? '' : ` (${meaning.en})`}${before === undefined ? '' : `, before ${number('en', before)}`}.`,
  }),
  measuredOn: { da: 'Målt', en: 'Measured' },
  score: { da: 'Tal', en: 'Score' },
  meaning: { da: 'Betyder', en: 'Means' },
  gaps: { da: 'Dage mellem kontakter', en: 'Days between contacts' },
  gapsSentence: (limit: number | null, over: number) =>
    limit === null
      ? { da: 'Ingen regel sætter en grænse nu.', en: 'No rule sets a limit now.' }
      : {
          da: `Højst ${number('da', limit)} dage; overskredet ${times(over).da}.`,
          en: `${number('en', limit)} days at most; exceeded ${times(over).en}.`,
        },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  stillRunning: { da: 'løber endnu', en: 'still running' },
  days: { da: 'Dage', en: 'Days' },
  atMost: { da: 'Højst', en: 'At most' },
  hours: { da: 'Timer brugt og aftalt', en: 'Hours used and agreed' },
  hoursSentence: (held: number, agreed: number) => ({
    da: `${number('da', held)} af ${number('da', agreed)} aftalte timer er brugt. Stregen er månedens aftale.`,
    en: `${number('en', held)} of ${number('en', agreed)} agreed hours are used. The line is what the month allows.`,
  }),
  month: { da: 'Måned', en: 'Month' },
  held: { da: 'Brugt', en: 'Used' },
  agreed: { da: 'Aftalt', en: 'Agreed' },
} satisfies Dictionary;
