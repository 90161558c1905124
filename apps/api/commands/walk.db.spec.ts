import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, toClosed, today } from '#test/support/api-course';

describe('a course, from referral to closure, over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('goes through its phases, tells what comes next, and why (1.3/quick-referral)', async () => {
    const mentor = await readyMentor(api);
    const walk = await submit(api);
    const mentee = await menteeOf(api, walk);
    await toActive(walk, mentor, mentee);
    await walk.give('log-contact', { channel: 'meeting', minutes: 60, note: 'Vi skrev en ansøgning' });

    const active = await api.get(walk.path, { as: coordinator });
    expect(active.body).toMatchObject({ phase: 'followUp', at: today(), version: walk.version });
    expect(active.headers['etag']).toBe(`"${walk.version}"`);
    expect(active.body.next.map(({ rule }) => rule)).toContain('followUp');
    const why = await api.get(`${walk.path}/why`, { as: coordinator });
    expect(why.body.programme).toBe('bul@2018');
    expect(why.body.deadlines[0]).toMatchObject({
      source: expect.any(String),
      counted: { da: expect.any(String) },
    });

    await toClosed(walk);
    const closed = await api.get(walk.path, { as: coordinator });
    expect(closed.body).toMatchObject({ phase: 'after', course: { state: 'closed' } });
    expect(closed.body.next.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['postClosure']));
  });

  it('reads itself as it was known at a position, and says which', async () => {
    const walk = await submit(api);
    const { body } = await walk.give('assess-eligibility', {
      age: 22,
      inTargetGroup: true,
      section85: false,
    });
    const before = body.positions[0] - 1;
    const then = await api.get(`${walk.path}?known=${before}`, { as: coordinator });
    expect(then.body).toMatchObject({ course: { state: 'received' }, known: { position: before } });
    const now = await api.get(walk.path, { as: coordinator });
    expect(now.body).toMatchObject({ course: { state: 'assessed' }, known: { position: body.positions[1] } });
    expect(await api.get(`${walk.path}?at=2020-01-01`, { as: coordinator })).toMatchObject({
      status: 404,
      body: { code: 'NOT_THEN' },
    });
  });

  it('says what may be done now and why not the rest', async () => {
    const walk = await submit(api);
    const { body } = await api.get(`${walk.path}/allowed`, { as: coordinator });
    const found = new Map(body.commands.map((each) => [each.command, each]));
    expect(found.get('AssessEligibility')).toMatchObject({
      allowed: true,
      role: 'coordinator',
      reason: null,
    });
    expect(found.get('CloseCourse')).toMatchObject({ allowed: false, reason: { code: 'NOT_ALLOWED_NOW' } });
    expect(found.get('DecideGrant')).toMatchObject({ allowed: false, reason: { code: 'NOT_PERMITTED' } });
  });
});
