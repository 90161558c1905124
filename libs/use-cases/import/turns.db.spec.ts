import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '#calendar';
import { foldCourse, type Course, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { openImportHouse, type ImportHouse } from '#test/support/import-house';
import { activeCourse, filesOf, mentors, rejectedIn, type Folder } from '#test/support/import-rows';
import { idOfNumber } from './import-ports.ts';

let house: ImportHouse;
beforeAll(async () => {
  house = await openImportHouse();
  await house.fill({ 'mentorer.csv': mentors });
  await house.import();
});
afterAll(() => house.close());

const pauseHeading = 'forløbsnr;fra;forventet tilbage;tilbage;pause fordi;besluttet af;note';
const consentHeading = 'forløbsnr;dato;formål;samtykke;tekst;note';

const fill = (files: Folder) => house.fill(filesOf(files));

const imported = () => rejectedIn(house);

const idOf = (kind: 'course' | 'mentor', number: string) =>
  idOfNumber({ ...house.parts, tenant: 'nydansk', source: 'csv' }, kind, number);
const places = () => house.parts.ports.claimsHeld('nydansk', 'mentor:');
const streamOf = async (number: string) => {
  const { events } = await house.store.load('nydansk', `course-${await idOf('course', number)}`);
  // What a course stream holds is a course event.
  return events as readonly Recorded<CourseEvent>[];
};
const courseOf = async (number: string) => foldCourse(await streamOf(number)) as Course;

describe('pauses in a folder', () => {
  it('let a course stand still and go on, its end moved by the days of the pause (5.3/18)', async () => {
    await fill({
      ...activeCourse('P-1'),
      'pauser.csv': [pauseHeading, 'P-1;01-10-2026;01-11-2026;21-10-2026;sygdom;;Indlagt'],
    });
    expect(await imported()).toEqual([]);
    expect(await courseOf('P-1')).toMatchObject({
      state: 'active',
      agreement: { terms: { end: '2027-02-06' } },
    });
  });

  it('let a course go in that is still paused, by whom it was decided', async () => {
    await fill({
      ...activeCourse('P-2'),
      'pauser.csv': [pauseHeading, 'P-2;01-11-2026;01-12-2026;;rejse;sagsbehandler;'],
    });
    expect(await imported()).toEqual([]);
    expect(await courseOf('P-2')).toMatchObject({
      state: 'paused',
      pause: { since: '2026-11-01', expectedReturn: '2026-12-01' },
    });
    expect((await streamOf('P-2')).filter(({ type }) => type === 'CoursePaused')).toMatchObject([
      { data: { reason: 'travel', byMunicipality: true } },
    ]);
  });

  it.each([
    ['an unknown reason', '01-10-2026;01-11-2026;;kedsomhed;;', 'pause fordi WORD_UNKNOWN'],
    ['no day of return', '01-10-2026;;;sygdom;;', 'forventet tilbage CELL_MISSING'],
    ['a return before the pause', '01-10-2026;01-09-2026;;sygdom;;', 'fra RETURN_NOT_LATER'],
    ['a pause beyond the limit', '01-10-2026;01-10-2027;;sygdom;;', 'fra PAUSE_TOO_LONG'],
    ['a pause before the course ran', '01-08-2026;01-09-2026;;sygdom;;', 'fra BEFORE_REFERRAL'],
  ])('hold their course back for %s, and the mended row takes it in', async (_, row, problem) => {
    const number = `P-${problem.replaceAll(/[^A-Z]/g, '')}`;
    await fill({ ...activeCourse(number), 'pauser.csv': [pauseHeading, `${number};${row}`] });
    expect(await imported()).toEqual([
      'aftaler.csv 2  COURSE_HELD_BACK',
      'henvisninger.csv 2  COURSE_HELD_BACK',
      'matches.csv 2  COURSE_HELD_BACK',
      `pauser.csv 2 ${problem}`,
    ]);
    expect(await streamOf(number)).toEqual([]);

    await fill({
      ...activeCourse(number),
      'pauser.csv': [pauseHeading, `${number};01-11-2026;01-12-2026;;sygdom;;`],
    });
    expect(await imported()).toEqual([]);
    expect(await courseOf(number)).toMatchObject({ state: 'paused' });
  });

  it('are added to a course that is in already, from the takeover on', async () => {
    const today = localDateOf(await house.store.now());
    const row = (from: string) => `P-3;${from};${addDays(today, 20)};;sygdom;sagsbehandler;`;
    await fill(activeCourse('P-3'));
    expect(await imported()).toEqual([]);
    await fill({ 'pauser.csv': [pauseHeading, row(addDays(today, -10))] });
    expect(await imported()).toEqual(['pauser.csv 2 fra BEFORE_LAST_TRANSITION']);
    await fill({ 'pauser.csv': [pauseHeading, row(today)] });
    expect(await imported()).toEqual([]);
    expect(await courseOf('P-3')).toMatchObject({ state: 'paused' });
  });
});

describe('consents in a folder', () => {
  it('are given for a purpose with the text that was agreed to, and taken back', async () => {
    await fill({
      ...activeCourse('C-1'),
      'samtykker.csv': [
        consentHeading,
        'C-1;20-08-2026;tidligere log;givet;2026-1;',
        'C-1;01-09-2026;senere kontakt;trukket tilbage;;',
      ],
    });
    expect(await imported()).toEqual([]);
    expect(await courseOf('C-1')).toMatchObject({
      state: 'active',
      consent: { on: '2026-08-03', laterContact: false, earlierLogs: true },
    });
    expect((await streamOf('C-1')).filter(({ type }) => type === 'ConsentGiven')).toMatchObject([
      { data: { on: '2026-08-20', purpose: 'earlierLogs', textVersion: '2026-1' } },
    ]);
  });

  it('close a volunteer course on the day the citizen no longer takes part', async () => {
    await fill({
      ...activeCourse('C-2'),
      'samtykker.csv': [consentHeading, 'C-2;15-10-2026;deltagelse;trukket tilbage;;Har fået job'],
    });
    expect(await imported()).toEqual([]);
    expect(await courseOf('C-2')).toMatchObject({ state: 'closing', consentWithdrawnOn: '2026-10-15' });
  });

  it('agree with the outcome’s row about the same closing', async () => {
    await fill({
      ...activeCourse('C-3'),
      'samtykker.csv': [consentHeading, 'C-3;15-10-2026;deltagelse;trukket tilbage;;'],
      'udfald.csv': [
        'forløbsnr;afslutning begyndt;afslutning;afsluttet fordi',
        'C-3;15-10-2026;før tid;samtykke trukket tilbage',
      ],
    });
    expect(await imported()).toEqual([]);
    const told = (await streamOf('C-3')).map(({ type }) => type);
    expect(told.filter((type) => type === 'ClosureStarted')).toHaveLength(1);
    expect(told).toContain('ConsentWithdrawn');
  });

  it.each([
    ['an unknown purpose', '01-09-2026;nyhedsbrev;givet;;', 'formål WORD_UNKNOWN'],
    ['a day that is none', '31-09-2026;deltagelse;givet;;', 'dato DATE_IMPOSSIBLE'],
    ['neither yes nor no', '01-09-2026;deltagelse;;;', 'samtykke CELL_MISSING'],
  ])('hold their course back for %s', async (_, row, problem) => {
    const number = `C-${problem.replaceAll(/[^A-Z]/g, '')}`;
    await fill({ ...activeCourse(number), 'samtykker.csv': [consentHeading, `${number};${row}`] });
    expect(await imported()).toContain(`samtykker.csv 2 ${problem}`);
    expect(await streamOf(number)).toEqual([]);
  });
});

describe('another mentor in a folder', () => {
  const second = (course: string) => ({
    match: `${course};M-2;15.9.2026;16.9.2026;16.9.2026;21.9.2026;;;;`,
    agreement: `${course};21.9.2026;23.9.2026;17.1.2027;4;;22.9.2026;22.9.2026;;23.9.2026`,
  });
  const ended = '10-09-2026;mentor;ingen tid;Vi er nået til ansøgningerne';

  it('is a second match and a second agreement: the course runs on, and only the second holds a place (5.3/20)', async () => {
    const { 'matches.csv': matches, 'aftaler.csv': agreements, ...rest } = activeCourse('R-1', ended);
    await fill({
      ...rest,
      'matches.csv': [...matches, second('R-1').match],
      'aftaler.csv': [...agreements, second('R-1').agreement],
      'opfølgninger.csv': ['forløbsnr;dato;nr;med', 'R-1;13-08-2026;1;mentor', 'R-1;21-09-2026;1;mentor'],
    });
    const before = await places();
    expect(await imported()).toEqual([]);
    expect(await courseOf('R-1')).toMatchObject({
      state: 'active',
      episode: 2,
      agreement: { terms: { hoursPerMonth: 4 } },
    });
    const held = (await places()).filter((key) => !before.includes(key));
    expect(held).toEqual([`mentor:${await idOf('mentor', 'M-2')}:place:1`]);
  });

  it('is waited for where the folder names none yet', async () => {
    await fill(activeCourse('R-2', '10-09-2026;mentee;ønske;'));
    expect(await imported()).toEqual([]);
    expect(await courseOf('R-2')).toMatchObject({ state: 'rematching' });
  });

  it.each([
    ['no reason', '10-09-2026;mentor;;Står ved ansøgningerne', 'sluttet fordi CELL_NEEDED_WITH'],
    ['no handover', '10-09-2026;mentor;ingen tid;', 'matchet sluttede HANDOVER_MISSING'],
    ['an end before it began', '15-08-2026;mentor;ingen tid;Intet', 'matchet sluttede NOT_ALLOWED_NOW'],
  ])('is refused where the first match ended with %s', async (_, ending, problem) => {
    const number = `R-${problem.replaceAll(/[^A-Z]/g, '')}`;
    await fill(activeCourse(number, ending));
    expect(await imported()).toContain(`matches.csv 2 ${problem}`);
    expect(await streamOf(number)).toEqual([]);
  });
});
