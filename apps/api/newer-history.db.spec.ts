import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '#event-store';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';

describe('a course with an event from a newer version of the program', () => {
  let api: TestApi;
  let newer: Walk;
  beforeAll(async () => {
    api = await openApi();
    newer = await submit(api);
    await told({ type: 'MentorBecameFriend' });
  });
  afterAll(() => api.close());

  const told = async (event: Partial<NewEvent> & { readonly type: string }): Promise<void> => {
    await api.foundation.ports.store.append(coordinator.tenant, {
      stream: `course-${newer.id}`,
      expectedVersion: newer.version++,
      events: [{ data: { on: '2026-11-22' }, occurredAt: '2026-11-22T09:00:00.000Z', ...event }],
      actor: { id: 'system:next-version', role: 'system' },
      commandId: randomUUID(),
      contentHash: 'aa',
      answer: [],
      correlationId: 'next-version',
    });
  };

  const ask = async () => [
    await api.get(newer.path, { as: coordinator }),
    await api.get(`${newer.path}/history`, { as: coordinator, headers: { purpose: 'case-work' } }),
    await api.post(`${newer.path}/place-on-waiting-list`, { as: coordinator, seen: newer.version }),
  ];

  it('is neither shown nor changed, and the caller is told to come again', async () => {
    for (const answer of await ask()) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'NEWER_VERSION' } });
      expect(answer.headers['retry-after']).toBeDefined();
    }
  });

  it('is known by its schema too', async () => {
    newer = await submit(api);
    await told({ type: 'ContactLogged', schemaVersion: 2 });
    for (const answer of await ask())
      expect(answer).toMatchObject({ status: 503, body: { code: 'NEWER_VERSION' } });
  });

  it('leaves the others alone', async () => {
    const other = await submit(api);
    expect((await api.get(other.path, { as: coordinator })).status).toBe(200);
  });
});
