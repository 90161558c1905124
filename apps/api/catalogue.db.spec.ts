import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '#calendar';
import { caseworker, coordinator, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, referral, submit, toActive, toClosed, today } from '#test/support/api-course';
import { withANewProgramme } from '#test/support/catalogue-with';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ catalogue: withANewProgramme() });
});
afterAll(() => api.close());

describe('a new programme, added by one data file', () => {
  it('is told, and a course of it runs over HTTP by its own grid', async () => {
    const told = await api.get('/programmes', { as: coordinator });
    expect(told.text).toContain('"id":"nabo"');
    const mentor = await readyMentor(api);
    const walk = await submit(api, { programme: 'nabo' });
    await toActive(walk, mentor, await menteeOf(api, walk), 2);
    const why = await api.get(`${walk.path}/why`, { as: coordinator });
    expect(why.body.programme).toBe('nabo@2026');
    expect(why.body.deadlines).toContainEqual(
      expect.objectContaining({ rule: 'followUp', ordinal: 2, due: addDays(today(), 30) }),
    );
    await toClosed(walk);
    const closed = await api.get(walk.path, { as: coordinator });
    expect(closed.body).toMatchObject({ phase: 'after', course: { state: 'closed' } });
  });
});

describe('a grant as a citizen’s right, over HTTP (5.3/8)', () => {
  it('is given, and what deviates comes back to the caseworker in words, also when asked again', async () => {
    const walk = await submit(api, { programme: 'lab-mentor', caseworker: caseworker.id }, caseworker);
    await walk.give('assess-eligibility', { age: 40, inTargetGroup: true, section85: false });
    const body = {
      from: today(),
      to: addMonths(today(), 2),
      hoursPerWeek: 2,
      assessment: 'Støtten er afgørende',
      assessedBy: caseworker.id,
      under: { rule: 'mentor-at-discharge', occasionOn: addMonths(today(), 1) },
    };
    const grant = (key: string) =>
      api.post(`${walk.path}/decide-grant`, { as: caseworker, body, seen: walk.version, key });
    const first = await grant('a-grant-under-a-right');
    expect([first.status, first.body.warnings]).toEqual([
      200,
      [
        {
          code: 'SHORTER_THAN_RIGHT',
          da: expect.stringContaining('ret til længere tid'),
          en: expect.stringContaining('right to longer'),
        },
      ],
    ]);
    const again = await grant('a-grant-under-a-right');
    expect([again.body.repeated, again.body.warnings]).toEqual([true, first.body.warnings]);
  });
  it('has to say under which provision, where the scheme stands on several', async () => {
    const walk = await submit(api, { programme: 'lab-mentor', caseworker: caseworker.id }, caseworker);
    await walk.give('assess-eligibility', { age: 40, inTargetGroup: true, section85: false });
    const unsaid = await api.post(`${walk.path}/decide-grant`, {
      as: caseworker,
      body: {
        from: today(),
        to: addMonths(today(), 2),
        hoursPerWeek: 2,
        assessment: 'Støtten er afgørende',
        assessedBy: caseworker.id,
      },
      seen: walk.version,
    });
    expect([unsaid.status, unsaid.body.code]).toEqual([409, 'GRANT_RULE_UNSAID']);
  });
});

describe('a scheme that is closed for new referrals', () => {
  it('says so, and until when it took them', async () => {
    const refused = await api.post('/courses', {
      as: coordinator,
      body: referral({ programme: 'ressourceforloeb' }),
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'CLOSED_FOR_NEW']);
    expect(refused.text).toContain('2026-01-31');
  });
});
