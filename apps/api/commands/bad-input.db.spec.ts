import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, openApi, otherTenant, type Asked, type TestApi } from '#test/support/api';
import { referral, submit, type Walk } from '#test/support/api-course';

describe('bad input', () => {
  let api: TestApi;
  let walk: Walk;
  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
  });
  afterAll(() => api.close());

  const good = { age: 22, inTargetGroup: true, section85: false };
  const assess = (asked: Asked = {}) =>
    api.post(`${walk.path}/assess-eligibility`, {
      as: coordinator,
      body: good,
      seen: walk.version,
      ...asked,
    });

  /** The problem that an asking gets, with nothing written to the course. */
  const problem = async (asking: () => ReturnType<typeof assess>): Promise<Record<string, unknown>> => {
    const eventsBefore = await courseEvents();
    const answer = await asking();
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({
      da: expect.any(String),
      en: expect.any(String),
      status: answer.status,
    });
    expect(await courseEvents()).toEqual(eventsBefore);
    const { status, code, errors } = answer.body;
    return { status, code, ...(errors === undefined ? {} : { errors }) };
  };
  const courseEvents = async () =>
    (await api.rows('nydansk', 'events')).filter(({ stream }) => String(stream).startsWith('course-')).length;

  const cases: readonly [name: string, asked: Asked, status: number, code: string][] = [
    ['a body that is no JSON', { payload: '{"age": ' }, 400, 'MALFORMED'],
    ['a body that is no object', { payload: '[1]' }, 422, 'INVALID'],
    [
      'a body of another kind',
      { payload: 'age=1', headers: { 'content-type': 'text/plain' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a huge body', { body: { ...good, exceptionReason: 'x'.repeat(300_000) } }, 413, 'TOO_LARGE'],
    ['an unknown field', { body: { ...good, hours: 3 } }, 422, 'INVALID'],
    ['a wrong type', { body: { ...good, age: 'twenty' } }, 422, 'INVALID'],
    ['a missing field', { body: { age: 22 } }, 422, 'INVALID'],
    ['an impossible date', { body: { ...good, on: '2026-02-30' } }, 422, 'INVALID'],
    ['a date that has not come', { body: { ...good, on: '2099-01-01' } }, 409, 'IN_THE_FUTURE'],
    ['no Idempotency-Key', { key: null }, 400, 'IDEMPOTENCY_KEY_REQUIRED'],
    ['a key that is none', { key: 'short' }, 400, 'IDEMPOTENCY_KEY_REQUIRED'],
    ['a version the course has not reached', { seen: 99 }, 412, 'STALE'],
    ['another tenant’s course', { as: otherTenant('coordinator') }, 404, 'NOT_FOUND'],
  ];
  it.each(cases)('%s', async (_name, asked, status, code) => {
    expect(await problem(() => assess(asked))).toMatchObject({ status, code });
  });

  it('names every field that is wrong, in both languages', async () => {
    const { errors } = await problem(() => assess({ body: { age: -1, inTargetGroup: 'yes', extra: 1 } }));
    expect(errors).toEqual(
      expect.arrayContaining([
        {
          field: 'age',
          da: 'skal være et helt tal fra 0 til 120',
          en: 'must be a whole number from 0 to 120',
        },
        { field: 'inTargetGroup', da: 'skal være true eller false', en: 'must be true or false' },
        { field: 'extra', da: 'er ukendt her', en: 'is unknown here' },
      ]),
    );
  });

  it('no If-Match', async () => {
    const answer = () => api.post(`${walk.path}/assess-eligibility`, { as: coordinator, body: good });
    expect(await problem(answer)).toMatchObject({ status: 428, code: 'VERSION_REQUIRED' });
  });

  it.each([randomUUID(), 'no-id'])('an unknown course, %s', async (id) => {
    const answer = () =>
      api.post(`/courses/${id}/assess-eligibility`, { as: coordinator, body: good, seen: 1 });
    expect(await problem(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('an unknown command', async () => {
    const answer = () => api.post(`${walk.path}/dance`, { as: coordinator, seen: walk.version });
    expect(await problem(answer)).toMatchObject({ status: 404 });
  });

  it('a key that was used for something else', async () => {
    const other = await submit(api);
    const key = randomUUID();
    const body = { missing: ['consent'] };
    await api.post(`${other.path}/return-referral`, { as: coordinator, body, seen: other.version, key });
    expect(await problem(() => assess({ key }))).toMatchObject({ status: 422, code: 'KEY_REUSED' });
  });

  it('a stale version', async () => {
    const other = await submit(api);
    const seen = other.version;
    await other.give('return-referral', { missing: ['consent'] });
    const answer = () =>
      api.post(`${other.path}/withdraw-referral`, { as: coordinator, body: { reason: 'x' }, seen });
    expect(await problem(answer)).toMatchObject({ status: 412, code: 'STALE' });
  });

  it('a command that is not allowed now is refused with its code, and the refusal stands in a log of its own', async () => {
    const key = randomUUID();
    const close = () => api.post(`${walk.path}/close-course`, { as: coordinator, seen: walk.version, key });
    expect(await problem(close)).toMatchObject({ status: 409, code: 'NOT_ALLOWED_NOW' });
    expect(await problem(close)).toMatchObject({ status: 409, code: 'NOT_ALLOWED_NOW' });
    const refusals = (await api.rows('nydansk', 'events')).filter(
      ({ stream, data }) =>
        stream === `refusal-${walk.id}` && (data as { command: string }).command === 'CloseCourse',
    );
    // The same in the same minute once; the minute may have turned between the two.
    expect(refusals.length).toBeGreaterThanOrEqual(1);
    expect(refusals.length).toBeLessThanOrEqual(2);
    expect(refusals[0]).toMatchObject({
      type: 'CommandRefused',
      actor_id: coordinator.id,
      data: { code: 'NOT_ALLOWED_NOW', command: 'CloseCourse' },
    });
  });

  it('leaves a refused key free: the mended wish goes through', async () => {
    const other = await submit(api);
    const key = randomUUID();
    const refused = await api.post(`${other.path}/assess-eligibility`, {
      as: coordinator,
      body: { ...good, section85: null },
      seen: other.version,
      key,
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'BOUNDARY_UNANSWERED' } });
    const mended = await api.post(`${other.path}/assess-eligibility`, {
      as: coordinator,
      body: good,
      seen: other.version,
      key,
    });
    expect(mended.status).toBe(200);
  });

  it('gives a retry after success its first answer, though the state would now refuse', async () => {
    const other = await submit(api);
    const asked = { as: coordinator, body: good, seen: other.version, key: randomUUID() };
    const first = await api.post(`${other.path}/assess-eligibility`, asked);
    const again = await api.post(`${other.path}/assess-eligibility`, asked);
    expect(again.body).toEqual({ ...first.body, repeated: true });
  });

  it('keeps nobody in the vault for a referral that is refused', async () => {
    const before = (await api.rows('nydansk', 'events')).length;
    const answer = await api.post('/courses', { as: coordinator, body: referral({ consent: null }) });
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONSENT_MISSING' } });
    const since = (await api.rows('nydansk', 'events')).slice(before);
    expect(since.map(({ type }) => type)).toEqual(['CommandRefused']);
  });

  it('answers in the language asked for', async () => {
    const english = await api.get('/nowhere', {
      as: coordinator,
      headers: { 'accept-language': 'en-GB,da' },
    });
    expect(english.body.detail).toBe(english.body.en);
    const danish = await api.get('/nowhere', { as: coordinator });
    expect(danish.body.detail).toBe(danish.body.da);
  });
});
