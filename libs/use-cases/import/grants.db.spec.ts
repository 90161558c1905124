import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameRef } from '#funding';
import { openImportHouse, type ImportHouse } from '#test/support/import-house';
import { filesOf, rejectedIn } from '#test/support/import-rows';
import { anAppend } from '#test/support/store';
import { frameIdOf, frameStream } from '../frame-of.ts';
import { framesSet } from '../gather-frames.ts';

const tenant = 'nydansk';
const ref: FrameRef = { year: 2026, municipality: 'Søby', schemeKind: 'RIGHT_AND_DUTY' };

let house: ImportHouse;
beforeAll(async () => {
  house = await openImportHouse();
  const data = { ...ref, on: '2026-01-05', hours: 50, kroner: null, kronerPerHour: null };
  await house.store.append(
    tenant,
    anAppend({
      stream: frameStream(frameIdOf(tenant, ref)),
      events: [{ type: 'FundingFrameSet', data, occurredAt: '2026-01-05T09:00:00.000Z' }],
    }),
  );
});
afterAll(() => house.close());

const held = async (): Promise<readonly (readonly [number, number])[]> => {
  const [frame] = await framesSet(house.parts.ports, tenant, ref, [ref.year]);
  return (frame?.reserved ?? [])
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ ordinal, hours }) => [ordinal, hours]);
};

const heading =
  'forløbsnr;borgernr;navn;ordning;henvist;henvist af;kommune;team;sagsbehandler;visiteret;alder;bevilget;bevilling fra;bevilling til;timer pr uge;faglig vurdering';
/** Ten weeks of two hours. */
const granted = (course: string, municipality = 'Søby') =>
  `${course};B-${course};Fiktiva Prøvesen;ret-og-pligt;03-08-2026;kommune;${municipality};nord;carl;04-08-2026;30;05-08-2026;10-08-2026;18-10-2026;2;Mentor vurderes nødvendig`;
const imported = async (...rows: readonly string[]) => {
  await house.fill(filesOf({ 'henvisninger.csv': [heading, ...rows] }));
  return rejectedIn(house, tenant);
};

describe('grants in a folder (5.3/8)', () => {
  it('take of the frame that is set, each its own place, however many go in at once', async () => {
    expect(await imported(granted('G-1'), granted('G-2'), granted('G-3', 'Vig'))).toEqual([]);
    expect(await held()).toEqual([
      [1, 20],
      [2, 20],
    ]);
  });

  it('are never refused for want of room: they were given, and the frame shows it', async () => {
    expect(await imported(granted('G-4'))).toEqual([]);
    expect(await held()).toEqual([
      [1, 20],
      [2, 20],
      [3, 20],
    ]);
  });

  it('take nothing in a dry run, and nothing twice', async () => {
    await house.fill(filesOf({ 'henvisninger.csv': [heading, granted('G-5')] }));
    await house.import({ dryRun: true });
    expect(await imported(granted('G-1'))).toEqual([]);
    expect(await held()).toHaveLength(3);
  });
});
