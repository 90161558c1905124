import { expect } from '@jest/globals';
import type { ImportHouse } from './import-house.ts';

const file = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

/** Two mentors with room for every course of a test. */
export const mentors = file(
  'mentornr;navn;ansøgt;godkendt;moduler;tavshedserklæring;kapacitet',
  'M-1;Opdigta Prøvesen;01-01-2026;08-01-2026;mentor-introduction;08-01-2026;20',
  'M-2;Fiktiva Prøvesen;01-01-2026;08-01-2026;mentor-introduction;08-01-2026;20',
);

const matchHeading =
  'forløbsnr;mentornr;foreslået;mentor sagde ja;mentee sagde ja;intromøde holdt;matchet sluttede;sluttet af;sluttet fordi;overlevering';
const agreementHeading =
  'forløbsnr;udkast;start;slut;timer;mål;mentor underskrev;mentee underskrev;startmåling fravalgt;trådt i kraft';

/** A course of 2026 that became active on 17 August and was to end on 17 January; `ending` is how its first match did. */
export const activeCourse = (course: string, ending = ';;;') => ({
  'henvisninger.csv': file(
    'forløbsnr;borgernr;navn;ordning;henvist;henvist af;team;samtykke;må kontaktes senere;visiteret;alder;på venteliste',
    `${course};B-${course};Fiktiva Prøvesen;bul;03-08-2026;jobcenter;nord;03-08-2026;ja;04-08-2026;22;05-08-2026`,
  ),
  'matches.csv': [matchHeading, `${course};M-1;6.8.2026;7.8.2026;7.8.2026;13.8.2026;${ending}`],
  'aftaler.csv': [
    agreementHeading,
    `${course};14.8.2026;17.8.2026;17.1.2027;3;Finde en læreplads;14.8.2026;14.8.2026;ønsker ikke;17.8.2026`,
  ],
});

/** Each file's text, or its lines. */
export type Folder = Readonly<Record<string, string | readonly string[]>>;

export const filesOf = (files: Folder): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : file(...text)]),
  );

/** Imports the folder; of each rejected row the file, the line, the heading and the code. */
export const rejectedIn = async (house: ImportHouse, tenant = 'nydansk'): Promise<readonly string[]> => {
  const { rows, fileProblems } = await house.import({ tenant });
  expect(fileProblems).toEqual([]);
  return rows
    .filter(({ outcome }) => outcome === 'rejected')
    .map(({ file: name, line, problems }) =>
      [name, line, ...problems.flatMap(({ field, problem }) => [field, problem.refused])].join(' '),
    );
};
