import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advanceClock, disposeTexts, subscriptionLags, withTenant } from '#event-store';
import type { StreamId } from '#kernel';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { menteeOf, submit, type Walk } from '#test/support/api-course';
import { allProjections } from '#test/support/read-models';
import { verify } from '#use-cases/verify';
import { disposer } from './disposer.ts';

const tenant = 'nydansk';
const tenYearsMs = 10 * 366 * 86_400_000;

const streamOf = ({ id }: Walk): StreamId => `course-${id}`;

describe('what was written in a course that is disposed of (5.3/32, 6.2/disposal)', () => {
  let api: TestApi;
  let disposed: Walk;
  let kept: Walk;
  beforeAll(async () => {
    api = await openApi();
    disposed = await submit(api, { reason: 'Opdigtet grund, det første forløb' });
    await disposed.give('citizen-declines', { reason: 'other', note: 'Opdigtet ord om hvorfor' });
    const mentee = { id: await menteeOf(api, disposed) };
    kept = await submit(api, { mentee, reason: 'Opdigtet grund, det andet forløb' });
    await advanceClock(api.adminUrl, tenYearsMs);
    await disposed.give('give-approval', { of: 'disposal' }, inRole('leader'));
    await disposed.give('execute-disposal', {}, inRole('data-protection-officer'));
  });
  afterAll(() => api.close());

  /** Rows of texts, and hashes in the headers of events. */
  const counts = (walk: Walk) =>
    withTenant(api.pool, tenant, async (tx) => {
      const texts = await tx
        .selectFrom('event_texts')
        .selectAll()
        .where('stream', '=', streamOf(walk))
        .execute();
      const headers = await tx
        .selectFrom('events')
        .select('text_hashes')
        .where('stream', '=', streamOf(walk))
        .execute();
      const hashes = headers.flatMap(({ text_hashes }) => Object.keys(text_hashes ?? {})).length;
      return { texts: texts.length, hashes };
    });

  const lag = () =>
    withTenant(api.pool, tenant, async (tx) => (await subscriptionLags(tx, tenant)).get('disposer'));

  const follow = async (): Promise<void> => {
    const end = new AbortController();
    const { store } = api.foundation.ports;
    const running = disposer({ pool: api.pool, store }).run(end.signal);
    while ((await lag()) !== 0) await sleep(10);
    end.abort();
    await running;
  };

  const dispose = (by: string, of: string, stream: StreamId) =>
    withTenant(api.pool, by, (tx) => disposeTexts(tx, of, stream));

  it('is kept by the database unless the course says that it was disposed of', async () => {
    const refused = { code: 'FB101', message: expect.stringContaining('no DisposalExecuted') };
    await expect(dispose(tenant, tenant, streamOf(kept))).rejects.toMatchObject(refused);
    await expect(dispose('soeby', 'soeby', streamOf(disposed))).rejects.toMatchObject(refused);
    await expect(dispose('soeby', tenant, streamOf(disposed))).rejects.toMatchObject(refused);
    expect(await counts(disposed)).toEqual({ texts: 2, hashes: 2 });
  });

  it('is deleted, and nothing of another course of the same mentee', async () => {
    await follow();
    expect(await counts(disposed)).toEqual({ texts: 0, hashes: 2 });
    expect(await counts(kept)).toEqual({ texts: 1, hashes: 1 });
    expect(await dispose(tenant, tenant, streamOf(disposed))).toBe(0);
  });

  it('is left out of its history, which can be read as before', async () => {
    const asked = { as: coordinator, headers: { purpose: 'followUp' } };
    const { status, body } = await api.get(`${disposed.path}/history?texts=true`, asked);
    expect(status).toBe(200);
    expect(body.events.map(({ type }) => type)).toEqual([
      'ReferralReceived',
      'CitizenAccepted',
      'ProgrammeVersionPinned',
      'CitizenDeclined',
      'ApprovalGiven',
      'DisposalExecuted',
    ]);
    expect(body.events.filter((event) => 'texts' in event)).toEqual([]);
    expect((await api.get(`${kept.path}/history?texts=true`, asked)).text).toContain('det andet forløb');
  });

  it('leaves a log and read models that are whole', async () => {
    await api.project();
    const { store } = api.foundation.ports;
    expect(await verify({ pool: api.pool, store, projections: allProjections() })).toMatchObject({
      intact: true,
    });
  });

  it('is deleted again when a backup from before the deletion is put back', async () => {
    await api.asAdmin(`
      insert into event_texts (tenant, stream, version, field, subject, key_group, key_version, ciphertext)
      values ('${tenant}', '${streamOf(disposed)}', 1, 'reason', 'someone', 'case', 1, '\\x00');
      delete from checkpoints where subscription = 'disposer'`);
    expect((await counts(disposed)).texts).toBe(1);
    await follow();
    expect((await counts(disposed)).texts).toBe(0);
  });
});
