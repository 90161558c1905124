import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import { setClock } from '#event-store';
import { anAppend, openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import type { CommandPorts } from '../command-ports.ts';
import { commandPortsOf } from '../command-ports-of.ts';
import { createCourseCommands } from '../course-commands.ts';
import type { Executed } from '../execute-command.ts';
import { frameIdOf, frameStream } from '../frame-of.ts';
import type { GivenCommand } from '../given-command.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { readFrames } from './read-frames.ts';

const tenant = 'nydansk';

describe('grants and their frame, over a real store (5.3/8)', () => {
  let test: TestStore;
  let ports: CommandPorts;
  const ref = { year: 2027, municipality: 'Søby', schemeKind: 'RIGHT_AND_DUTY' } as const;

  beforeAll(async () => {
    test = await openTestStore();
    await test.keys.createTenant(tenant);
    await setClock(test.database.adminUrl, '2027-05-03T09:00:00.000Z');
    ports = commandPortsOf({ ...test, ...loadCatalogue(), calendar: createCalendar() });
    await test.store.append(
      tenant,
      anAppend({
        stream: frameStream(frameIdOf(tenant, ref)),
        events: [
          {
            type: 'FundingFrameSet',
            data: { ...ref, on: '2027-01-04', hours: 40, kroner: null, kronerPerHour: null },
            occurredAt: '2027-01-04T09:00:00.000Z',
          },
        ],
      }),
    );
  });
  afterAll(() => test.close());

  const give = (courseId: string, command: GivenCommand): Promise<Executed> =>
    createCourseCommands(ports).execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'spec', command },
      actor: { id: 'carl', role: 'caseworker' },
    });
  const assessed = async (): Promise<string> => {
    const courseId = randomUUID();
    await give(courseId, {
      ...{ type: 'SubmitReferral', programme: 'ret-og-pligt', mentee: randomUUID(), channel: 'municipality' },
      ...{
        municipality: 'Søby',
        team: 'nord',
        caseworker: 'carl',
        coordinator: null,
        reason: 'Needs support',
      },
      consent: { textVersion: '1', on: '2027-05-03', laterContact: true },
    });
    await give(courseId, {
      type: 'AssessEligibility',
      ...{ age: 24, inTargetGroup: true, section85: false, exceptionReason: null },
    });
    return courseId;
  };
  /** 24 hours: twelve weeks of two. */
  const grant = (courseId: string, override: string | null = null): Promise<Executed> =>
    give(courseId, {
      ...{ type: 'DecideGrant', from: '2027-05-03', to: '2027-07-25', hoursPerWeek: 2 },
      ...{ assessment: 'The support is decisive', assessedBy: 'carl', under: null, override },
    });
  const outcome = (result: Executed): string =>
    result.kind === 'refused' ? result.refusal.refused : result.kind;

  it('lets of two at once only the one have it whom the frame has room for', async () => {
    const results = await Promise.all([assessed(), assessed()].map(async (course) => grant(await course)));
    expect(results.map(outcome).sort()).toEqual(['FRAME_EXHAUSTED', 'accepted']);
    expect(await readFrames(ports, test.pool, tenant)).toMatchObject([
      { ...ref, hours: 40, reserved: 24, share: 0.6, alert: 'forecastAbove' },
    ]);
  });

  it('goes beyond the frame with a reason, and gives back what a withdrawn referral held (6.2/budget)', async () => {
    const course = await assessed();
    expect(outcome(await grant(course, 'No other support is left'))).toBe('accepted');
    expect(await readFrames(ports, test.pool, tenant)).toMatchObject([{ reserved: 48, alert: 'nearlyUsed' }]);
    await give(course, { type: 'WithdrawReferral', reason: 'Moved away' });
    expect(await readFrames(ports, test.pool, tenant)).toMatchObject([{ reserved: 24 }]);
  });
});
