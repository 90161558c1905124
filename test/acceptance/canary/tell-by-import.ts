import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, addMonths } from '#calendar';
import type { LocalDate } from '#kernel';
import type { TestStack } from '../../support/stack.ts';
import type { Secrets } from './secrets.ts';

export interface ToldByImport {
  readonly result: Awaited<ReturnType<TestStack['forlob']>>;
  /** Who is written to in the weeks that follow. */
  readonly mentorEmail: string;
  readonly staffEmail: string;
}

const csv = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join(';')).join('\r\n');

/** Imports a folder whose every cell of words, names, addresses and numbers of people is a secret; one row is rejected. */
export const tellByImport = async (
  stack: TestStack,
  secrets: Secrets,
  today: LocalDate,
  number: string,
): Promise<ToldByImport> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-canary-'));
  try {
    const { files, ...emails } = filesOf(secrets, today, number);
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    return { result: await stack.forlob('import', folder, '--tenant', 'nydansk', '--json'), ...emails };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const filesOf = (secrets: Secrets, today: LocalDate, number: string) => {
  const day = (back: number) => addDays(today, -back);
  const mentor = secrets.localId('mentor number');
  const mentorEmail = secrets.email('imported mentor');
  const staffEmail = secrets.email('imported staff');
  const files = {
    'medarbejdere.csv': csv(
      ['login', 'navn', 'e-mail', 'roller'],
      ['nydansk-coordinator', secrets.name('staff'), staffEmail, 'koordinator'],
    ),
    'mentorer.csv': csv(
      ['mentornr', 'navn', 'e-mail', 'telefon', 'ansøgt', 'godkendt', 'moduler', 'tavshedserklæring'],
      [
        ...[mentor, secrets.name('imported mentor'), mentorEmail, secrets.phone('imported mentor')],
        ...[day(200), day(190), 'mentor-introduction', day(190)],
      ],
    ),
    'henvisninger.csv': csv(
      [
        ...['forløbsnr', 'borgernr', 'navn', 'e-mail', 'telefon', 'cpr', 'ordning', 'henvist', 'henvist af'],
        ...[
          'team',
          'koordinator',
          'samtykke',
          'visiteret',
          'alder',
          'undtagelse',
          'på venteliste',
          'baggrund',
        ],
      ],
      [
        ...[number, secrets.localId('mentee number'), secrets.name('imported mentee')],
        ...[
          secrets.email('imported mentee'),
          secrets.phone('imported mentee'),
          secrets.cpr('imported mentee'),
        ],
        ...['bul', day(120), 'kommune', 'nord', staffEmail, day(120), day(119), 22],
        ...[secrets.words('imported exception'), day(118), secrets.words('imported reason')],
      ],
      [
        ...['F-rejected', secrets.localId('rejected number'), secrets.name('rejected mentee'), '', '', ''],
        ...['bul', day(90), 'kommune', 'nord', secrets.name('unknown staff'), day(90), '', '', '', '', ''],
      ],
    ),
    'matches.csv': csv(
      [
        ...['forløbsnr', 'mentornr', 'foreslået', 'matchbegrundelse', 'mentor sagde ja', 'mentee sagde ja'],
        ...['intromøde', 'intromøde sted', 'intromøde holdt', 'note'],
      ],
      [
        ...[number, mentor, day(110), secrets.words('imported explanation'), day(109), day(109)],
        ...[day(107), secrets.words('imported address'), day(107), secrets.words('imported note')],
      ],
    ),
    'aftaler.csv': csv(
      [
        ...['forløbsnr', 'udkast', 'start', 'slut', 'timer', 'opgaver', 'mål', 'mentor underskrev'],
        ...['mentee underskrev', 'startmåling fravalgt', 'trådt i kraft'],
      ],
      [
        ...[number, day(106), day(105), addMonths(day(105), 6), 3, 'cv', secrets.words('imported goal')],
        ...[day(106), day(106), 'ønsker ikke', day(105)],
      ],
    ),
    'kontakter.csv': csv(
      ['forløbsnr', 'dato', 'form', 'minutter', 'note'],
      [number, day(90), 'møde', 60, secrets.words('imported contact')],
    ),
  };
  return { files, mentorEmail, staffEmail };
};
