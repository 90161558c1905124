import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { localDateOf } from '#calendar';
import { startStack, type TestStack } from '../../support/stack.ts';
import { searchFiles, searchTables, searchText } from './search.ts';
import { createSecrets } from './secrets.ts';
import { tellByHttp, type ToldByHttp } from './tell-by-http.ts';
import { tellByImport, type ToldByImport } from './tell-by-import.ts';

const minutes = 60_000;

/** In the clear on purpose: if the searches did not find it, they would find nothing. */
const number = 'F-kanarie-2031';

describe('what people say, and who they are', () => {
  const secrets = createSecrets();
  let stack: TestStack;
  let byHttp: ToldByHttp;
  let byImport: ToldByImport;

  beforeAll(async () => {
    stack = await startStack({ own: ['postgres', 'temporal'] });
    const today = localDateOf(new Date().toISOString());
    byHttp = await tellByHttp(stack, secrets, today);
    byImport = await tellByImport(stack, secrets, today, number);
    const advanced = await stack.forlob('clock', 'advance', '21d');
    expect(advanced).toMatchObject({ code: 0 });
  }, 3 * minutes);
  afterAll(() => stack.stop());

  const nowhere = () => secrets.planted().keys();
  const said = (found: readonly { readonly word: string; readonly place: string }[]) =>
    found.map(({ word, place }) => `${secrets.planted().get(word) ?? word} in ${place}`);

  it('goes in by every door, and comes out for those who may read it', async () => {
    expect(byImport.result).toMatchObject({ code: 3 });
    expect(byHttp.refused.map(({ status }) => status)).toEqual([422, 422, 409, 422, 422, 404, 404, 422, 422]);
    const token = await stack.tokenFor('coordinator', 'nydansk');
    const read = async (part: string, purpose: string) => {
      const headers = { authorization: `Bearer ${token}`, purpose };
      const answer = await fetch(`${stack.apiUrl}/courses/${byHttp.courseId}/${part}`, { headers });
      return `${String(answer.status)} ${await answer.text()}`;
    };
    expect(await read('person', secrets.words('as a purpose'))).toMatch(/^400/);
    const told = `${await read('person', 'supervision')} ${await read('history?texts=true', 'supervision')}`;
    const shown = [...secrets.planted()].filter(([secret]) => told.includes(secret));
    expect(shown.map(([, where]) => where)).toEqual(
      expect.arrayContaining(['mentee: name', 'goal', 'address, second', 'contact']),
    );
  });

  it('stands in no row of any table (1.3/data-security)', async () => {
    expect(said(await searchTables(stack.adminUrl, nowhere()))).toEqual([]);
    expect((await searchTables(stack.adminUrl, [number])).length).toBeGreaterThan(1);
  });

  it('stands in no file of PostgreSQL, Temporal, the keys or the logs; addresses only where the mail lies', async () => {
    const admin = new pg.Client({ connectionString: stack.adminUrl });
    await admin.connect();
    await admin.query('checkpoint');
    await admin.end();
    expect(said(await searchFiles(stack.dataFolder, nowhere(), ['mails']))).toEqual([]);
    const plain = await searchFiles(stack.dataFolder, [number, byHttp.courseId, '"answered"'], []);
    const places = new Set(plain.map(({ place }) => place.split(path.sep)[0]));
    expect([...places]).toEqual(expect.arrayContaining(['logs', 'postgres', 'temporal-state']));
    expect(plain.map(({ place }) => place).join()).toContain('pg_wal');
  });

  it('stands in no answer of the command line', async () => {
    for (const command of [
      ['replay', number, '--tenant', 'nydansk'],
      ['why', number, '--tenant', 'nydansk'],
      ['replay', byHttp.courseId],
      ['why', byHttp.courseId],
      ['verify'],
    ]) {
      const { code, stdout, stderr } = await stack.forlob(...command, '--json');
      expect([command, code]).toEqual([command, 0]);
      expect(said(searchText(stdout + stderr, nowhere(), command.join(' ')))).toEqual([]);
    }
    expect(said(searchText(byImport.result.stdout, nowhere(), 'import'))).toEqual([]);
  }, 120_000);

  it('is in a mail as the address it goes to, and nothing more', async () => {
    const mails = await stack.mails();
    const receivers = mails.flatMap(({ to }) => to);
    expect(receivers).toEqual(expect.arrayContaining([byImport.staffEmail, byImport.mentorEmail]));
    const texts = mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
    expect(said(searchText(texts, nowhere(), 'a mail'))).toEqual([]);
  });
});
