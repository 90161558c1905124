import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, referral, submit, toActive, toProposed } from '#test/support/api-course';

describe('two at once', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('takes the same command, sent 50 times in parallel, into effect once and gives one answer', async () => {
    const walk = await submit(api);
    const key = randomUUID();
    const body = { age: 22, inTargetGroup: true, section85: false };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        api.post(`${walk.path}/assess-eligibility`, { as: coordinator, body, key, seen: walk.version }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const told = answers.map(({ body: { repeated, ...answer } }) => ({
      repeated: repeated,
      answer,
    }));
    expect(told.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(told.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    const { body: course } = await api.get(walk.path, { as: coordinator });
    expect(course.version).toBe(told[0]?.answer.version);
  });

  it('begins one course when the same referral is sent 20 times in parallel', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.post('/courses', { as: coordinator, key, body: referral() })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id} ${body.version}`)).size).toBe(1);
  });

  it('opens one course when two refer the same person to the same programme', async () => {
    const person = { person: { name: 'Ida Prøvemenneske', cpr: '0101901234' } };
    const both = await Promise.all([
      api.post('/courses', { as: coordinator, body: referral({ mentee: person }) }),
      api.post('/courses', { as: coordinator, body: referral({ mentee: person }) }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('COURSE_ALREADY_OPEN');
  });

  it('lets exactly one of two people with the same If-Match win, a thousand times', async () => {
    const mentor = await readyMentor(api, 1);
    const pair = [coordinator, inRole('mentor', mentor)];
    const tokens = await Promise.all(pair.map((somebody) => api.token(somebody)));
    const walk = await submit(api);
    await toActive(walk, mentor, await menteeOf(api, walk));
    for (let round = 0; round < 1_000; round++) {
      const answers = await Promise.all(
        tokens.map((token) =>
          api.post(`${walk.path}/log-contact`, {
            body: { channel: 'meeting', minutes: 30 },
            seen: walk.version,
            headers: { authorization: `Bearer ${token}` },
          }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      walk.version += 1;
    }
    const { body } = await api.get(walk.path, { as: coordinator });
    expect(body.course.ledger.contacts).toHaveLength(1_000);
  }, 240_000);

  it('gives a mentor’s last place to one of two confirmations', async () => {
    const mentor = await readyMentor(api, 1);
    const walks = [await submit(api), await submit(api)];
    for (const walk of walks) {
      await toProposed(walk, mentor);
      await walk.give('accept-match', { side: 'mentor' }, inRole('mentor', mentor));
    }
    const answers = await Promise.all(
      walks.map(async (walk) =>
        api.post(`${walk.path}/accept-match`, {
          as: inRole('mentee', await menteeOf(api, walk)),
          body: { side: 'mentee' },
          seen: walk.version,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('NO_PLACE');
  });

  it('tells who was faster what has happened meanwhile', async () => {
    const walk = await submit(api);
    const seen = walk.version;
    await walk.give('return-referral', { missing: ['consent'] });
    const late = await api.post(`${walk.path}/withdraw-referral`, {
      as: coordinator,
      body: { reason: 'Flyttet' },
      seen,
    });
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'STALE', version: walk.version, since: [{ type: 'ReferralReturnedForMoreInfo' }] },
    });
  });
});
