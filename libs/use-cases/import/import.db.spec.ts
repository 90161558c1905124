import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { withTenant } from '#event-store';
import { openImportHouse, type ImportHouse } from '#test/support/import-house';

let house: ImportHouse;
beforeAll(async () => {
  house = await openImportHouse();
});
afterAll(() => house.close());

const mentors = [
  'mentornr;navn;e-mail;ansøgt;godkendt;moduler;tavshedserklæring;kapacitet',
  'M-1;Opdigta Prøvesen;opdigta@example.org;01-06-2026;08-06-2026;mentor-introduction;08-06-2026;1',
];
const referral = (course: string, ...rest: string[]) =>
  [course, `B-${course}`, 'Fiktiva Prøvesen', 'bul', '03-08-2026', 'jobcenter', 'nord', ...rest].join(';');
const referralHeading =
  'forløbsnr;borgernr;navn;ordning;henvist;henvist af;team;samtykke;visiteret;alder;på venteliste';
const toWaiting = ['03-08-2026', '04-08-2026', '22', '05-08-2026'];
const matchHeading = 'forløbsnr;mentornr;foreslået;mentor sagde ja;mentee sagde ja;intromøde holdt';
const agreementHeading =
  'forløbsnr;udkast;start;slut;timer;mål;mentor underskrev;mentee underskrev;startmåling fravalgt;trådt i kraft';
const agreement = (course: string, end = '25-01-2027') =>
  `${course};14.8.2026;17.8.2026;${end};3,5;Finde en læreplads;14.8.2026;14.8.2026;ønsker ikke;17.8.2026`;
const contactHeading = 'forløbsnr;dato;form;minutter;note';
const file = (...lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

const codes = (report: Awaited<ReturnType<ImportHouse['import']>>) =>
  report.rows
    .filter(({ outcome }) => outcome === 'rejected')
    .map(({ file: name, line, problems }) => [
      name,
      line,
      ...problems.flatMap(({ field, problem }) => [field, problem.refused]),
    ]);
const rejected = async () => {
  const names = (await readdir(path.join(house.folder, 'rejected'))).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(path.join(house.folder, 'rejected', name), 'utf8')] as const,
      ),
    ),
  );
};

describe('a folder with good and bad rows', () => {
  const folder = {
    'mentorer.csv': file(...mentors),
    'henvisninger.csv': file(
      referralHeading,
      referral('F-1', ...toWaiting),
      referral('F-2', ...toWaiting),
      referral('F-3', '31-02-2026', '', '', ''),
    ),
    'matches.csv': file(
      matchHeading,
      'F-1;M-1;6.8.2026;7.8.2026;7.8.2026;13.8.2026',
      'F-2;M-99;6.8.2026;7.8.2026;7.8.2026;13.8.2026',
      'F-4;M-1;6.8.2026;;;',
    ),
    'aftaler.csv': file(agreementHeading, agreement('F-1'), agreement('F-2')),
    'kontakter.csv': file(
      contactHeading,
      'F-1;20-08-2026;møde;60;"Godt møde; næste aftalt"',
      'F-1;27-08-2026;brevdue;60;',
      'F-1;01-08-2026;møde;45;før matchet',
      'F-1;03-09-2026;møde;1440',
    ),
  };
  beforeEach(() => house.fill(folder));

  it('changes nothing in a dry run, and says what would happen', async () => {
    const report = await house.import({ dryRun: true });
    expect(report.courses).toEqual({ imported: 1, continued: 0, heldBack: 2 });
    expect(await house.store.head('nydansk')).toBe(0);
    expect(await readdir(house.folder)).not.toContain('rejected');
  });

  it('takes in what is right and writes out what is not, to be mended', async () => {
    const report = await house.import();
    expect([report.mentors, report.courses]).toEqual([1, { imported: 1, continued: 0, heldBack: 2 }]);
    expect(codes(report)).toEqual([
      ['aftaler.csv', 3, null, 'COURSE_HELD_BACK'],
      ['henvisninger.csv', 3, null, 'COURSE_HELD_BACK'],
      ['henvisninger.csv', 4, 'samtykke', 'DATE_IMPOSSIBLE'],
      ['kontakter.csv', 3, 'form', 'WORD_UNKNOWN'],
      ['kontakter.csv', 4, 'dato', 'BEFORE_REFERRAL'],
      ['kontakter.csv', 5, null, 'CELLS_TOO_FEW'],
      ['matches.csv', 3, 'mentornr', 'MENTOR_UNKNOWN'],
      ['matches.csv', 4, null, 'COURSE_UNKNOWN'],
    ]);
    const files = await rejected();
    expect(Object.keys(files)).toEqual(['aftaler.csv', 'henvisninger.csv', 'kontakter.csv', 'matches.csv']);
    expect(files['matches.csv']).toBe(
      file(
        `${matchHeading};afvist fordi`,
        'F-2;M-99;6.8.2026;7.8.2026;7.8.2026;13.8.2026;mentornr: Mentor M-99 står hverken i mentorer.csv eller er importeret før.',
        'F-4;M-1;6.8.2026;;;;Forløb F-4 står hverken i henvisninger.csv eller er importeret før.',
      ),
    );
  });

  it('takes the mended rows in, and a contact that comes later', async () => {
    await house.fill({
      'henvisninger.csv': file(`${referralHeading};afvist fordi`, `${referral('F-3', ...toWaiting)};mended`),
      'kontakter.csv': file(contactHeading, 'F-1;27-08-2026;telefon;30;', 'F-1;10-09-2026;møde;60;senere'),
    });
    const report = await house.import();
    expect(codes(report)).toEqual([]);
    expect(report.courses).toEqual({ imported: 1, continued: 1, heldBack: 0 });
  });

  it('tells what is wished of a mentor (1.3/matching)', async () => {
    await house.fill({
      'henvisninger.csv': file(
        `${referralHeading};ønsket branche;ønsket område;ønsket sprog;nødvendigt sprog`,
        referral('F-8', ...toWaiting, 'it|byggeri', 'Havneby', 'dansk|arabisk', 'arabisk'),
        referral('F-9', ...toWaiting, '', '', '', ''),
      ),
    });
    expect(codes(await house.import())).toEqual([]);
    const told = await withTenant(house.pool, 'nydansk', (tx) =>
      tx.selectFrom('events').select('data').where('type', '=', 'MatchWishesRecorded').execute(),
    );
    expect(told.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        on: '2026-08-03',
        trades: ['it', 'construction'],
        areas: ['Havneby'],
        languages: ['da', 'ar'],
        requiredLanguage: 'ar',
      }),
    ]);
  });

  it('is refused where a row has changed, and where the mentor has no place left', async () => {
    await house.fill({
      'henvisninger.csv': file(referralHeading, referral('F-5', ...toWaiting)),
      'matches.csv': file(matchHeading, 'F-5;M-1;6.8.2026;7.8.2026;7.8.2026;13.8.2026'),
      'kontakter.csv': file(contactHeading, 'F-1;20-08-2026;møde;90;'),
    });
    expect(codes(await house.import())).toEqual([
      ['henvisninger.csv', 2, null, 'NO_PLACE'],
      ['kontakter.csv', 2, null, 'ROW_CHANGED'],
      ['matches.csv', 2, null, 'COURSE_HELD_BACK'],
    ]);
  });
});

describe('a folder with a file that cannot be read', () => {
  it.each([
    [
      'an unknown heading',
      { 'kontakter.csv': file('forløbsnr;dato;form;minutter;farve', '') },
      'COLUMNS_WRONG',
      1,
    ],
    ['a missing column', { 'kontakter.csv': file('forløbsnr;dato;form', '') }, 'COLUMNS_WRONG', 1],
    [
      'UTF-16',
      { 'kontakter.csv': iconv.encode(contactHeading, 'utf-16le', { addBOM: true }) },
      'ENCODING_UTF16',
      null,
    ],
    ['an open quote', { 'kontakter.csv': file(contactHeading, 'F-1;"1;møde;3;') }, 'NOT_CSV', 3],
    ['another file', { 'regnskab.csv': file('a;b') }, 'FILE_UNKNOWN', null],
    ['nothing', {}, 'FOLDER_EMPTY', null],
  ])('says so of %s, and nothing goes in', async (_, files, code, line) => {
    const before = await house.store.head('nydansk');
    await house.fill({ 'mentorer.csv': file(mentors[0] ?? '', 'M-7;Ny;;01-06-2026;;;;1'), ...files });
    if (code === 'FOLDER_EMPTY') await house.fill({});
    const { fileProblems, rows } = await house.import();
    expect(fileProblems.map(({ line: at, problem }) => [problem.refused, at])).toEqual([[code, line]]);
    expect([rows, await house.store.head('nydansk')]).toEqual([[], before]);
  });
});
